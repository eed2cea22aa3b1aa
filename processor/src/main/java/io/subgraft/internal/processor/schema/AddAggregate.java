package io.subgraft.internal.processor.schema;

import static io.subgraft.internal.processor.schema.FieldDefinition.described;
import static io.subgraft.internal.processor.schema.FieldDefinition.plain;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.ArrayList;
import java.util.List;

/** Adds {@code type BookAggregate}, {@code type BookGroup}, and what both are made of. */
final class AddAggregate implements HelperContribution<ExposedEntity> {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, String base, ExposedModel model) {
        if (!entity.has(SchemaPart.AGGREGATES)) {
            return;
        }
        String type = entity.type().name();
        MeasureTypes measures = new MeasureTypes(entity, base, model);
        List<FieldDefinition> functions = functions(base, measures);
        List<FieldDefinition> aggregate = new ArrayList<>(functions);
        boolean isGrouped = entity.has(SchemaPart.GROUPS) && AddGroupKey.isGrouped(entity, base, model);
        if (isGrouped) {
            aggregate.add(groupBy(base));
        }
        draft.addType(
                type(SchemaNames.aggregate(base), "All rows of a list of " + type + ", whatever the page.", aggregate));
        if (isGrouped) {
            List<FieldDefinition> group = new ArrayList<>();
            group.add(described("key", TypeUse.nonNull(SchemaNames.groupKey(base)), "What the rows have in common."));
            group.addAll(functions);
            draft.addType(type(
                    SchemaNames.group(base), "Rows of a list of " + type + " that have something in common.", group));
        }
        measures.definitions(isGrouped).forEach(draft::addType);
        if (isGrouped) {
            measures.operators().forEach(draft::useOperators);
            draft.useOperators(OperatorInput.COUNT);
            draft.useSortOrder(SortOrders.PLAIN);
            draft.addType(having(type, base, measures));
            draft.addType(orderBy(type, base, measures));
        }
    }

    private static List<FieldDefinition> functions(String base, MeasureTypes measures) {
        List<FieldDefinition> functions = new ArrayList<>();
        functions.add(described("count", TypeUse.nonNull("Int"), "How many rows there are."));
        if (measures.hasCounts()) {
            functions.add(described(
                    "countDistinct",
                    TypeUse.nonNull(SchemaNames.counts(base)),
                    "How many values there are, null not counted."));
        }
        if (measures.hasNumbers()) {
            TypeUse numbers = TypeUse.nonNull(SchemaNames.numbers(base));
            functions.add(described("sum", numbers, "The sums; null of no rows."));
            functions.add(described("avg", numbers, "The averages; null of no rows."));
        }
        if (measures.hasExtremes()) {
            TypeUse extremes = TypeUse.nonNull(SchemaNames.extremes(base));
            functions.add(described("min", extremes, "The least values; null of no rows."));
            functions.add(described("max", extremes, "The greatest values; null of no rows."));
        }
        return functions;
    }

    private static FieldDefinition groupBy(String base) {
        return new FieldDefinition(
                "groupBy",
                List.of(
                        new ArgumentDefinition(
                                "by",
                                TypeUse.nonNull(SchemaNames.groupBy(base))
                                        .list()
                                        .nonNull()),
                        new ArgumentDefinition("having", TypeUse.of(SchemaNames.having(base))),
                        new ArgumentDefinition(
                                "orderBy",
                                TypeUse.nonNull(SchemaNames.groupOrderBy(base)).list()),
                        new ArgumentDefinition("first", TypeUse.of("Int"))),
                TypeUse.nonNull(SchemaNames.group(base)).list().nonNull(),
                new Documentation("The rows in groups: the first of them, as many as a page may have at most.", null));
    }

    private static InputDefinition having(String type, String base, MeasureTypes measures) {
        List<FieldDefinition> fields = new ArrayList<>();
        fields.add(plain("count", TypeUse.of(OperatorInput.COUNT.name())));
        if (measures.hasCounts()) {
            fields.add(plain("countDistinct", TypeUse.of(SchemaNames.filter(SchemaNames.counts(base)))));
        }
        if (measures.hasNumbers()) {
            TypeUse numbers = TypeUse.of(SchemaNames.filter(SchemaNames.numbers(base)));
            fields.add(plain("sum", numbers));
            fields.add(plain("avg", numbers));
        }
        if (measures.hasExtremes()) {
            TypeUse extremes = TypeUse.of(SchemaNames.filter(SchemaNames.extremes(base)));
            fields.add(plain("min", extremes));
            fields.add(plain("max", extremes));
        }
        Documentation words = new Documentation("What is true of a group of " + type + "; all fields together.", null);
        return new InputDefinition(SchemaNames.having(base), words, false, fields);
    }

    private static InputDefinition orderBy(String type, String base, MeasureTypes measures) {
        List<FieldDefinition> fields = new ArrayList<>();
        fields.add(plain("key", TypeUse.of(SortOrders.PLAIN)));
        fields.add(plain("count", TypeUse.of(SortOrders.PLAIN)));
        if (measures.hasNumbers()) {
            TypeUse numbers = TypeUse.of(SchemaNames.orderBy(SchemaNames.numbers(base)));
            fields.add(plain("sum", numbers));
            fields.add(plain("avg", numbers));
        }
        if (measures.hasExtremes()) {
            TypeUse extremes = TypeUse.of(SchemaNames.orderBy(SchemaNames.extremes(base)));
            fields.add(plain("min", extremes));
            fields.add(plain("max", extremes));
        }
        Documentation words = new Documentation("What groups of " + type + " are sorted by; then by their keys.", null);
        return new InputDefinition(SchemaNames.groupOrderBy(base), words, true, fields);
    }

    private static ObjectDefinition type(String name, String words, List<FieldDefinition> fields) {
        return new ObjectDefinition(name, new Documentation(words, null), List.of(), fields);
    }
}
