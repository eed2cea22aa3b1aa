package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds what an attribute leads to, or what its collection or map holds. */
final class TargetReader {

    private static final Set<String> MAPS =
            Set.of("java.util.Map", "java.util.SortedMap", "java.util.NavigableMap", "java.util.HashMap");

    private final Elements elements;

    TargetReader(Elements elements) {
        this.elements = elements;
    }

    /** The class that a member of an annotation names, which wins over the type. */
    Optional<TypeMirror> written(AnnotationSet annotations, String annotation, String member) {
        return annotations
                .find(annotation)
                .flatMap(each -> each.text(member))
                .map(elements::getTypeElement)
                .map(TypeElement::asType);
    }

    /** The type argument of that index counted from the last; the type of the components of an array. */
    static Optional<TypeMirror> contained(TypeMirror type, int fromLast) {
        if (type instanceof ArrayType array) {
            return Optional.of(array.getComponentType());
        }
        List<? extends TypeMirror> arguments = TypeReader.arguments(type);
        int index = arguments.size() - 1 - fromLast;
        return index < 0 || arguments.size() > 2
                ? Optional.empty()
                : Optional.<TypeMirror>of(arguments.get(index)).filter(TargetReader::isKnown);
    }

    private static boolean isKnown(TypeMirror type) {
        return type instanceof ArrayType
                || type.getKind().isPrimitive()
                || TypeReader.element(type)
                        .filter(each -> !each.getQualifiedName().contentEquals("java.lang.Object"))
                        .isPresent();
    }

    static boolean isMap(TypeMirror type) {
        return TypeReader.element(type)
                .filter(each -> MAPS.contains(each.getQualifiedName().toString()))
                .isPresent();
    }
}
