package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Reads the types of attributes. */
final class TypeReader {

    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet", "java.util.ArrayList");

    private TypeReader() {}

    static TypeRef read(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return new TypeRef.Array(read(array.getComponentType()));
        }
        Optional<TypeElement> element = element(type);
        List<? extends TypeMirror> arguments = arguments(type);
        if (element.isPresent() && arguments.size() == 1 && isCollection(element.get())) {
            return new TypeRef.Values(JavaNames.of(element.get()), read(arguments.get(0)));
        }
        return element.map(TypeReader::read).orElseGet(() -> new TypeRef.Primitive(keyword(type)));
    }

    /** By the kind: the text of a type has the annotations of its use in it, such as constraints. */
    private static String keyword(TypeMirror type) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    private static TypeRef read(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                ? new TypeRef.Enumeration(JavaNames.of(type), constants(type))
                : new TypeRef.Named(JavaNames.of(type));
    }

    private static boolean isCollection(TypeElement type) {
        return COLLECTIONS.contains(type.getQualifiedName().toString());
    }

    private static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    /** The class of a type; that of its bound for a type parameter or a wildcard. */
    static Optional<TypeElement> element(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return bound(variable, new HashSet<>());
        }
        if (type instanceof IntersectionType intersection) {
            return element(intersection.getBounds().get(0));
        }
        if (type instanceof WildcardType wildcard) {
            return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(TypeReader::element);
        }
        return type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /** The class that bounds a type parameter, perhaps by others; in code that does not compile, they may bound each other. */
    private static Optional<TypeElement> bound(TypeVariable variable, Set<Element> met) {
        TypeMirror bound = variable.getUpperBound();
        if (!met.add(variable.asElement())) {
            return Optional.empty();
        }
        return bound instanceof TypeVariable other ? bound(other, met) : element(bound);
    }

    /** What stands between the angle brackets. */
    static List<? extends TypeMirror> arguments(TypeMirror type) {
        return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    }

    /** The classes that a type is made of: its own, those of its arguments, that of its components. */
    static List<TypeElement> classes(TypeMirror type) {
        List<TypeElement> classes = new ArrayList<>();
        addClasses(type, classes);
        return classes;
    }

    private static void addClasses(TypeMirror type, List<TypeElement> classes) {
        if (type instanceof ArrayType array) {
            addClasses(array.getComponentType(), classes);
        } else {
            element(type).ifPresent(classes::add);
            for (TypeMirror each : arguments(type)) {
                addClasses(each, classes);
            }
        }
    }

    static boolean isEmbeddable(TypeMirror type) {
        return isAnnotated(type, JpaAnnotations.EMBEDDABLE);
    }

    static boolean isEntity(TypeMirror type) {
        return isAnnotated(type, JpaAnnotations.ENTITY);
    }

    private static boolean isAnnotated(TypeMirror type, String annotation) {
        Optional<TypeElement> element = element(type);
        return element.isPresent() && MirrorReader.has(element.get(), annotation);
    }
}
