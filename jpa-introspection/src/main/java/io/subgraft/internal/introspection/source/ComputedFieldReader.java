package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.ComputedField;
import io.subgraft.internal.introspection.exposure.ComputedField.Kind;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.source.javadoc.DocumentationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the methods of an entity that compute fields: those with {@code @GraphQLField} that are no persistent attributes. */
final class ComputedFieldReader {

    private static final Set<String> KEYS = Set.of("java.util.Collection", "java.util.List");
    private static final Set<String> SESSIONS =
            Set.of("org.hibernate.StatelessSession", "org.hibernate.SharedSessionContract");

    private final AccessorReader accessors;
    private final DocumentationReader documentation;

    ComputedFieldReader(Elements elements) {
        this.accessors = new AccessorReader(elements);
        this.documentation = new DocumentationReader(elements);
    }

    /** What the methods among some members with the annotation compute; absent for those that code cannot call so. */
    List<ComputedField> read(List<Element> members, String fromPackage) {
        List<ComputedField> computed = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(members)) {
            if (accessors.isCallable(method, fromPackage)
                    && method.getReturnType().getKind() != TypeKind.VOID) {
                MappingAnnotations annotation =
                        MirrorReader.find(method, ExposureAnnotations.FIELD).orElseThrow();
                kind(method, annotation).ifPresent(kind -> computed.add(field(method, annotation, kind)));
            }
        }
        return computed;
    }

    private static Optional<Kind> kind(ExecutableElement method, MappingAnnotations annotation) {
        int parameters = method.getParameters().size();
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            Kind kind = annotation.texts("requires").isEmpty() ? Kind.ENTITY : Kind.INSTANCE;
            return parameters == 0 ? Optional.of(kind) : Optional.empty();
        }
        if (isOfKeys(method)) {
            return Optional.of(Kind.KEYS);
        }
        return parameters > 0 ? Optional.of(Kind.COLUMNS) : Optional.empty();
    }

    /** Whether it takes identifiers, and perhaps a session, and returns a map. */
    private static boolean isOfKeys(ExecutableElement method) {
        List<TypeMirror> parameters =
                method.getParameters().stream().map(Element::asType).toList();
        return !parameters.isEmpty()
                && parameters.size() <= 2
                && isOneOf(parameters.get(0), KEYS)
                && (parameters.size() == 1 || isOneOf(parameters.get(1), SESSIONS))
                && isOneOf(method.getReturnType(), Set.of("java.util.Map"))
                && TypeReader.arguments(method.getReturnType()).size() == 2;
    }

    private static boolean isOneOf(TypeMirror type, Set<String> names) {
        return TypeReader.element(type)
                .filter(each -> names.contains(each.getQualifiedName().toString()))
                .isPresent();
    }

    private ComputedField field(ExecutableElement method, MappingAnnotations annotation, Kind kind) {
        TypeMirror returned = method.getReturnType();
        return new ComputedField(
                method.getSimpleName().toString(),
                annotation
                        .text("name")
                        .or(() -> Getters.attributeOf(method))
                        .orElseGet(() -> method.getSimpleName().toString()),
                documentation
                        .read(List.of(method))
                        .describedAs(annotation.text("description").orElse("")),
                TypeReader.read(
                        kind == Kind.KEYS ? TypeReader.arguments(returned).get(1) : returned),
                kind,
                inputs(method, annotation, kind),
                method.getParameters().stream()
                        .map(each -> TypeReader.read(each.asType()))
                        .toList(),
                AccessReader.roles(List.of(MirrorReader.read(method))),
                accessors.warnings(method),
                FederationReader.annotations(List.of(MirrorReader.read(method))));
    }

    /** Those that the annotation names; else what the parameters are named after. */
    private static List<String> inputs(ExecutableElement method, MappingAnnotations annotation, Kind kind) {
        if (kind == Kind.ENTITY || kind == Kind.KEYS) {
            return List.of();
        }
        List<String> named = annotation.texts("requires");
        return named.isEmpty()
                ? method.getParameters().stream()
                        .map(each -> each.getSimpleName().toString())
                        .toList()
                : named;
    }
}
