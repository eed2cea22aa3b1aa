package io.subgraft.internal.processor.schema;

import static io.subgraft.internal.processor.schema.FieldDefinition.described;

import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.ArrayList;
import java.util.List;

/** The types and arguments that pages have, by the cursor connections that GraphQL clients know. */
final class PageTypes {

    private static final String PAGE_INFO = "PageInfo";

    private PageTypes() {}

    /** The arguments of a list of a type, by what the names of its helper types begin with. */
    static List<ArgumentDefinition> arguments(
            String base, boolean isFiltered, boolean isSearchable, boolean isSortable) {
        List<ArgumentDefinition> arguments = new ArrayList<>();
        if (isFiltered) {
            arguments.add(new ArgumentDefinition("where", TypeUse.of(SchemaNames.filter(base))));
        }
        if (isSearchable) {
            arguments.add(new ArgumentDefinition("search", TypeUse.of("String")));
        }
        if (isSortable) {
            arguments.add(new ArgumentDefinition(
                    "orderBy", TypeUse.nonNull(SchemaNames.orderBy(base)).list()));
        }
        arguments.add(new ArgumentDefinition("first", TypeUse.of("Int")));
        arguments.add(new ArgumentDefinition("after", TypeUse.of("String")));
        arguments.add(new ArgumentDefinition("last", TypeUse.of("Int")));
        arguments.add(new ArgumentDefinition("before", TypeUse.of("String")));
        arguments.add(new ArgumentDefinition("offset", TypeUse.of("Int")));
        return List.copyOf(arguments);
    }

    static ObjectDefinition connection(String type, String base, String output, boolean isAggregated) {
        List<FieldDefinition> fields = new ArrayList<>();
        fields.add(described("nodes", TypeUse.nonNull(output).list().nonNull(), "The rows of the page."));
        fields.add(described(
                "edges",
                TypeUse.nonNull(SchemaNames.edge(base)).list().nonNull(),
                "The rows of the page, each with its cursor."));
        fields.add(described("pageInfo", TypeUse.nonNull(PAGE_INFO), "Where the page stands in the whole list."));
        fields.add(described(
                "totalCount", TypeUse.nonNull("Int"), "How many rows the whole list has, whatever the page."));
        if (isAggregated) {
            fields.add(described(
                    "aggregate",
                    TypeUse.nonNull(SchemaNames.aggregate(base)),
                    "What the whole list adds up to, whatever the page."));
        }
        return new ObjectDefinition(
                SchemaNames.connection(base), new Documentation("A page of " + type + ".", null), List.of(), fields);
    }

    static ObjectDefinition edge(String type, String base, String output) {
        return new ObjectDefinition(
                SchemaNames.edge(base),
                new Documentation("A row of a page of " + type + ".", null),
                List.of(),
                List.of(
                        described("node", TypeUse.nonNull(output), "The row."),
                        described(
                                "cursor",
                                TypeUse.nonNull("String"),
                                "Where the row stands in the list; for the arguments after and before.")));
    }

    static ObjectDefinition pageInfo() {
        return new ObjectDefinition(
                PAGE_INFO,
                new Documentation("Where a page stands in the whole list.", null),
                List.of(),
                List.of(
                        described("hasNextPage", TypeUse.nonNull("Boolean"), "Whether rows follow the page."),
                        described("hasPreviousPage", TypeUse.nonNull("Boolean"), "Whether rows precede the page."),
                        described(
                                "startCursor",
                                TypeUse.of("String"),
                                "The cursor of the first row; null on an empty page."),
                        described(
                                "endCursor",
                                TypeUse.of("String"),
                                "The cursor of the last row; null on an empty page.")));
    }
}
