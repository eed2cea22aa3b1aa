package io.subgraft.internal.plan;

import graphql.language.Field;
import io.subgraft.error.ForbiddenException;
import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.aggregate.Function;
import io.subgraft.internal.aggregate.Measure;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.StructType;
import java.util.List;
import java.util.Set;

/**
 * Walks the selection below {@code aggregate}.
 *
 * @param denied the guards that do not let the caller pass
 */
record AggregationPlanner(Model model, FieldCollector collector, Set<Guard> denied) {

    void aggregate(AggregationNode into, Field parent, EntityType type) {
        collector.collectOfHelper(parent.getSelectionSet(), field -> {
            if (field.getName().equals("groupBy")) {
                groups(into.groups(field), field, type);
            } else {
                measures(into.measures(), field, type);
            }
        });
    }

    private void groups(AggregationNode.GroupsNode into, Field parent, EntityType type) {
        collector.collectOfHelper(parent.getSelectionSet(), field -> {
            if (field.getName().equals("key")) {
                keys(into.keys(), field, type, "");
            } else {
                measures(into.measures(), field, type);
            }
        });
    }

    private void keys(Set<String> into, Field parent, StructType type, String path) {
        collector.collectOfHelper(parent.getSelectionSet(), field -> {
            Attribute attribute = type.byField(field.getName());
            if (attribute == null) {
                return; // __typename
            }
            AttributeFacts facts = attribute.facts();
            String full = path + field.getName();
            if (facts instanceof Embedded embedded) {
                keys(into, field, model.embeddable(embedded.type()), full + ".");
            } else if (facts instanceof ToOne toOne) {
                keys(into, field, model.entity(toOne.target()), full + ".");
            } else {
                into.add(full);
            }
        });
    }

    private void measures(Set<Measure> into, Field parent, EntityType type) {
        Function function = Function.of(parent.getName());
        if (function == Function.COUNT) {
            into.add(Measure.COUNT);
        } else if (function != null) {
            collector.collectOfHelper(parent.getSelectionSet(), field -> {
                if (type.byField(field.getName()) != null) { // not __typename
                    Measure measure = Measure.of(function, type, field.getName());
                    if (measure.guard() != null && denied.contains(measure.guard())) {
                        throw new ForbiddenException(List.of(), field.getName()).at(field.getSourceLocation());
                    }
                    into.add(measure);
                }
            });
        }
    }
}
