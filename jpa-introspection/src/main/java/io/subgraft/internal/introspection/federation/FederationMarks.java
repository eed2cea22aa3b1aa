package io.subgraft.internal.introspection.federation;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.model.Documentation;
import java.util.List;

/**
 * What an application says of federation on a class.
 *
 * @param annotations the annotations of federation on the class
 * @param methods its static methods with such annotations
 * @param strays such annotations on members that the schema does not show
 */
public record FederationMarks(AnnotationSet annotations, List<Method> methods, List<Stray> strays) {

    /** Nothing. */
    public static final FederationMarks NONE = new FederationMarks(AnnotationSet.NONE, List.of(), List.of());

    public FederationMarks {
        methods = List.copyOf(methods);
        strays = List.copyOf(strays);
    }

    /**
     * An annotation that the schema has no place for.
     *
     * @param member the name of the member that it is on
     * @param annotation its qualified name
     */
    public record Stray(String member, String annotation) {}

    /**
     * A method that computes a field.
     *
     * @param name its name
     * @param returned the type it returns, as Java writes it
     * @param documentation what the schema says of it
     * @param annotations the annotations of federation on it
     * @param parameters its parameters
     * @param isCallable whether it is static, and code of the package of the class may call it
     */
    public record Method(
            String name,
            JavaType returned,
            Documentation documentation,
            AnnotationSet annotations,
            List<Parameter> parameters,
            boolean isCallable) {

        public Method {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A parameter of such a method.
     *
     * @param name its name
     * @param type its type
     * @param annotations the annotations of federation on it
     */
    public record Parameter(String name, JavaType type, AnnotationSet annotations) {}

    /**
     * The type of a value.
     *
     * @param type what is known of it
     * @param text as Java writes it, without annotations
     */
    public record JavaType(io.subgraft.internal.introspection.model.TypeRef type, String text) {}
}
