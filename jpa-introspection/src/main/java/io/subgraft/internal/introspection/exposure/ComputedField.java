package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.TypeRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value a method of an entity computes.
 *
 * @param method the name of the method
 * @param field the name of the field
 * @param documentation what the schema says of it
 * @param type the Java type of its values
 * @param kind what the method is called with
 * @param inputs the attributes it is called with, by name; empty unless it is called with columns
 * @param parameters the Java types of its parameters
 * @param roles one of them is needed to read it; null where none is
 * @param warnings the names of the compiler's warnings that calling it causes
 * @param directives the annotations on it that become directives
 */
public record ComputedField(
        String method,
        String field,
        Documentation documentation,
        TypeRef type,
        Kind kind,
        List<String> inputs,
        List<TypeRef> parameters,
        @Nullable List<String> roles,
        Set<String> warnings,
        AnnotationSet directives) {

    /** What a method is called with. */
    public enum Kind {
        /** A static method, with the values of attributes. */
        COLUMNS,
        /** A method of an instance that holds the attributes that are named, and nothing else. */
        INSTANCE,
        /** A method of an instance as the provider loads it. */
        ENTITY,
        /** A static method, with the identifiers of all entities of a level. */
        KEYS
    }

    public ComputedField {
        inputs = List.copyOf(inputs);
        parameters = List.copyOf(parameters);
        roles = roles == null ? null : List.copyOf(roles);
        warnings = Set.copyOf(warnings);
    }
}
