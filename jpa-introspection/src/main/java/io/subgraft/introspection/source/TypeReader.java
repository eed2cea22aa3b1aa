package io.subgraft.introspection.source;

import io.subgraft.introspection.mapping.JpaAnnotations;
import io.subgraft.introspection.model.TypeRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Reads the types of attributes. */
final class TypeReader {

    private TypeReader() {}

    static TypeRef read(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return new TypeRef.Array(read(array.getComponentType()));
        }
        return element(type).map(TypeReader::read).orElseGet(() -> new TypeRef.Primitive(type.toString()));
    }

    private static TypeRef read(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                ? new TypeRef.Enumeration(JavaNames.of(type), constants(type))
                : new TypeRef.Named(JavaNames.of(type));
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
            return element(variable.getUpperBound());
        }
        if (type instanceof WildcardType wildcard) {
            return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(TypeReader::element);
        }
        return type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    static boolean isEmbeddable(TypeMirror type) {
        return element(type)
                .filter(each -> MirrorReader.read(each).has(JpaAnnotations.EMBEDDABLE))
                .isPresent();
    }
}
