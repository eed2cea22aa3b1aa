package io.subgraft.internal.processor.schema;

import java.util.List;
import java.util.Map;

/**
 * What the schema says to others who read it, such as a gateway.
 *
 * @param ofSchema directives of the schema itself
 * @param definitions definitions of directives, in SDL
 * @param byCoordinate directives by what they are on, such as {@code Book}, {@code Book.title} and {@code Query.book(id:)}
 */
public record SchemaDirectives(
        List<AppliedDirective> ofSchema, List<String> definitions, Map<String, List<AppliedDirective>> byCoordinate) {

    /** Nothing. */
    public static final SchemaDirectives NONE = new SchemaDirectives(List.of(), List.of(), Map.of());

    public SchemaDirectives {
        ofSchema = List.copyOf(ofSchema);
        definitions = List.copyOf(definitions);
    }

    /** Returns the directives on a type. */
    public List<AppliedDirective> at(String type) {
        return byCoordinate.getOrDefault(type, List.of());
    }

    /** Returns the directives on a field of a type. */
    public List<AppliedDirective> at(String type, String field) {
        return byCoordinate.isEmpty() ? List.of() : at(type + "." + field);
    }

    /** Returns the directives on an argument of a field. */
    public List<AppliedDirective> at(String type, String field, String argument) {
        return byCoordinate.isEmpty() ? List.of() : at(type + "." + field + "(" + argument + ":)");
    }
}
