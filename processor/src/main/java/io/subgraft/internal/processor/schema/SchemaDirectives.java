package io.subgraft.internal.processor.schema;

import java.util.List;
import java.util.Map;

/**
 * What the schema says for others who read it, such as a gateway.
 *
 * @param head what stands before all types; empty for nothing
 * @param byCoordinate directives by what they are on, such as {@code Book}, {@code Book.title} and {@code Query.book(id:)}
 */
public record SchemaDirectives(String head, Map<String, List<String>> byCoordinate) {

    /** Nothing. */
    public static final SchemaDirectives NONE = new SchemaDirectives("", Map.of());

    /** The directives there, each after a space. */
    public String at(String coordinate) {
        List<String> directives = byCoordinate.getOrDefault(coordinate, List.of());
        return directives.isEmpty() ? "" : " " + String.join(" ", directives);
    }

    /** The directives on a field of a type, each after a space. */
    public String at(String type, String field) {
        return byCoordinate.isEmpty() ? "" : at(type + "." + field);
    }

    /** The directives on an argument of a field, each after a space. */
    public String at(String type, String field, String argument) {
        return byCoordinate.isEmpty() ? "" : at(type + "." + field + "(" + argument + ":)");
    }
}
