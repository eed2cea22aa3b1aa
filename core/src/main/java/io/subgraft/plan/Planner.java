package io.subgraft.plan;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.SelectionSet;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import io.subgraft.model.Model;
import io.subgraft.plan.Selection.Pages;
import io.subgraft.plan.SelectionBuilder.PagesBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks the selection below a field and says what has to be read for it. It looks at the document and at the variables of
 * {@code @skip} and {@code @include} only, so its result can serve every request with the same of both.
 */
public final class Planner {

    private final Model model;
    private final FieldCollector collector;

    public Planner(Model model, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.model = model;
        this.collector = new FieldCollector(fragments, variables);
    }

    /** Visits each field that a selection set selects on an object of the given type. */
    public void forEachField(SelectionSet set, String type, Consumer<Field> visitor) {
        collector.collect(set, Set.of(type), visitor);
    }

    /** What to read for fields that return one entity; several where the document repeats the field. */
    public Selection one(EntityType type, List<Field> fields) {
        SelectionBuilder selection = new SelectionBuilder(type);
        fields.forEach(field -> entity(selection, field));
        return selection.build();
    }

    /** What to read for fields that return a connection; several where the document repeats the field. */
    public Pages pages(EntityType type, List<Field> fields) {
        PagesBuilder pages = new PagesBuilder(fields.get(0), new SelectionBuilder(type));
        fields.forEach(field -> connection(pages, field, type));
        return pages.build();
    }

    private void entity(SelectionBuilder into, Field parent) {
        collector.collect(parent.getSelectionSet(), Set.of(into.type().name()), field -> {
            Attribute attribute = into.type().byField(field.getName());
            if (attribute == null) {
                return; // __typename, or a field that the application added
            }
            if (attribute.isToOne()) {
                entity(into.toOne(attribute, model.target(attribute)), field);
            } else if (attribute.isToMany()) {
                EntityType target = model.target(attribute);
                connection(into.toMany(attribute, target, field), field, target);
            } else {
                into.column(attribute);
            }
        });
    }

    private void connection(PagesBuilder into, Field parent, EntityType type) {
        collector.collect(parent.getSelectionSet(), Set.of(type.name() + "Connection"), field -> {
            switch (field.getName()) {
                case "nodes" -> entity(into.rows(), field);
                case "edges" -> edge(into.rows(), field, type);
                case "pageInfo" -> pageInfo(into.rows(), field);
                case "totalCount" -> into.totalCount();
                default -> {} // __typename
            }
        });
    }

    private void edge(SelectionBuilder into, Field parent, EntityType type) {
        collector.collect(parent.getSelectionSet(), Set.of(type.name() + "Edge"), field -> {
            switch (field.getName()) {
                case "node" -> entity(into, field);
                case "cursor" -> into.id();
                default -> {} // __typename
            }
        });
    }

    private void pageInfo(SelectionBuilder into, Field parent) {
        collector.collect(parent.getSelectionSet(), Set.of("PageInfo"), field -> {
            if (field.getName().endsWith("Cursor")) {
                into.id();
            }
        });
    }
}
