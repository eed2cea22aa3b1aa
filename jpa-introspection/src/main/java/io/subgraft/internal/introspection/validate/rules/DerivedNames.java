package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.introspection.write.WriteNames;
import io.subgraft.internal.introspection.write.WrittenAttribute;
import io.subgraft.internal.introspection.write.WrittenAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that the schema makes of those of types, and those of the scalars that it uses: no type can have them. */
final class DerivedNames {

    private final Map<String, Use> uses = new HashMap<>();
    private final Set<String> scalars;

    /** There are many names, and hardly ever is one of them asked for: no words are made before. */
    private record Use(String what, String type) {

        String text() {
            return "which is what " + what + " " + type + " are named";
        }
    }

    DerivedNames(ExposedModel model) {
        model.entities()
                .forEach(each -> model.helpers()
                        .of(each)
                        .forEach(base -> addPages(each.type().name(), base)));
        model.types()
                .forEach(each -> model.helpers()
                        .of(each)
                        .forEach(base -> addInputs(each.type().name(), base)));
        model.entities().stream().filter(each -> each.writes().isAny()).forEach(each -> addWrites(each, model));
        this.scalars = scalars(model);
    }

    private void addPages(String type, String base) {
        uses.put(SchemaNames.connection(base), new Use("pages of", type));
        uses.put(SchemaNames.edge(base), new Use("rows of pages of", type));
        uses.put(SchemaNames.listFilter(base), new Use("conditions on lists of", type));
        uses.put(SchemaNames.aggregate(base), new Use("functions over", type));
        uses.put(SchemaNames.counts(base), new Use("numbers of values of", type));
        uses.put(SchemaNames.numbers(base), new Use("sums of", type));
        uses.put(SchemaNames.extremes(base), new Use("extremes of", type));
        uses.put(SchemaNames.group(base), new Use("groups of", type));
        uses.put(SchemaNames.having(base), new Use("conditions on groups of", type));
        uses.put(SchemaNames.groupOrderBy(base), new Use("orders of groups of", type));
    }

    private void addWrites(ExposedEntity entity, ExposedModel model) {
        String type = entity.type().name();
        uses.put(WriteNames.createInput(type), new Use("values of a new", type));
        uses.put(WriteNames.updateInput(type), new Use("changes of a", type));
        uses.put(WriteNames.upsertInput(type), new Use("values of an upserted", type));
        uses.put(WriteNames.upsertPayload(type), new Use("results of upserting a", type));
        uses.put(WriteNames.listPayload(entity), new Use("results of writing several", type));
        uses.put(WriteNames.payload(type), new Use("results of writing a", type));
        uses.put(WriteNames.deletePayload(type), new Use("results of deleting a", type));
        uses.put("Mutation", new Use("the fields that write a", type));
        uses.put("WriteError", new Use("errors of writing a", type));
        uses.put("WriteErrorCode", new Use("codes of errors of writing a", type));
        for (WrittenAttribute each : WrittenAttributes.of(entity, model)) {
            if (each.attribute() instanceof EmbeddedAttribute embedded) {
                String value =
                        model.embeddable(embedded.type()).orElseThrow().type().name();
                uses.put(WriteNames.value(value), new Use("values of a", value));
                uses.put(WriteNames.patch(value), new Use("changes of a", value));
            } else if (each.attribute() instanceof ToManyAttribute toMany) {
                String target = model.typeOf(toMany.target()).orElseThrow();
                String field = each.field().field();
                uses.put(WriteNames.toMany(type, field, true), new Use("what leads to rows of", target));
                uses.put(WriteNames.toMany(type, field, false), new Use("what leads to rows of", target));
                uses.put(WriteNames.reference(target), new Use("keys of a", target));
            } else if (each.attribute() instanceof ToOneAttribute toOne) {
                String target = model.typeOf(toOne.target()).orElseThrow();
                uses.put(WriteNames.toOne(type, each.field().field()), new Use("what leads to a", target));
                uses.put(WriteNames.reference(target), new Use("keys of a", target));
            }
        }
    }

    private void addInputs(String type, String base) {
        uses.put(SchemaNames.filter(base), new Use("conditions on", type));
        uses.put(SchemaNames.orderBy(base), new Use("orders of", type));
        uses.put(SchemaNames.groupBy(base), new Use("groupings of", type));
        uses.put(SchemaNames.groupKey(base), new Use("keys of groups of", type));
    }

    private static Set<String> scalars(ExposedModel model) {
        Set<String> used = new HashSet<>();
        model.types().forEach(type -> {
            for (BasicAttribute each : AttributeModel.partsOf(type.fields().shown(), BasicAttribute.class)) {
                ScalarTypes.of(each.type()).ifPresent(used::add);
            }
        });
        used.retainAll(ScalarTypes.defined());
        return used;
    }

    /** What the name is needed for; absent where a type can have it. */
    Optional<String> use(String name) {
        return scalars.contains(name)
                ? Optional.of("which is the name of a scalar that is used")
                : Optional.ofNullable(uses.get(name)).map(Use::text);
    }
}
