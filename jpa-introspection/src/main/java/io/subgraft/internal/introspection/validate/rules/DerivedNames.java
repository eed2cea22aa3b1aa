package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
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
