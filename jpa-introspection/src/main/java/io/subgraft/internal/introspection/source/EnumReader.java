package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.EnumExposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.source.javadoc.DocumentationReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how the enums among the types of attributes appear. */
final class EnumReader {

    private final DocumentationReader documentation;

    EnumReader(DocumentationReader documentation) {
        this.documentation = documentation;
    }

    /** Those of attributes, and of what methods return. */
    List<EnumExposure> read(Collection<PersistentMember> members, List<ExecutableElement> methods) {
        Set<TypeElement> enums = new LinkedHashSet<>();
        members.forEach(each -> collect(each.type(), enums));
        methods.forEach(each -> collect(each.getReturnType(), enums));
        return enums.stream().map(this::read).toList();
    }

    private static void collect(TypeMirror type, Set<TypeElement> enums) {
        for (TypeElement each : TypeReader.classes(type)) {
            if (each.getKind() == ElementKind.ENUM) {
                enums.add(each);
            }
        }
    }

    private EnumExposure read(TypeElement type) {
        Map<String, Documentation> constants = new LinkedHashMap<>();
        Map<String, AnnotationSet> marked = new LinkedHashMap<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() != ElementKind.ENUM_CONSTANT) {
                continue;
            }
            String name = member.getSimpleName().toString();
            Documentation words = documentation.read(List.of(member));
            if (!words.equals(Documentation.NONE)) {
                constants.put(name, words);
            }
            AnnotationSet marks = FederationReader.annotations(member);
            if (!marks.all().isEmpty()) {
                marked.put(name, marks);
            }
        }
        @Nullable
        String written = MirrorReader.find(type, ExposureAnnotations.NAME)
                .flatMap(each -> each.text("value"))
                .orElse(null);
        return new EnumExposure(
                JavaNames.of(type),
                written,
                documentation.read(List.of(type)),
                constants,
                FederationReader.annotations(type),
                marked);
    }
}
