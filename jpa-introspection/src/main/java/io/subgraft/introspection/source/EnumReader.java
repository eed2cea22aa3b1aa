package io.subgraft.introspection.source;

import io.subgraft.introspection.exposure.ExposureAnnotations;
import io.subgraft.introspection.exposure.Documentation;
import io.subgraft.introspection.exposure.EnumExposure;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads how the enums among the types of attributes appear. */
final class EnumReader {

    private final DocumentationReader documentation;

    EnumReader(DocumentationReader documentation) {
        this.documentation = documentation;
    }

    List<EnumExposure> read(Collection<PersistentMember> members) {
        Set<TypeElement> enums = new LinkedHashSet<>();
        for (PersistentMember member : members) {
            for (TypeElement each : TypeReader.classes(member.type())) {
                if (each.getKind() == ElementKind.ENUM) {
                    enums.add(each);
                }
            }
        }
        return enums.stream().map(this::read).toList();
    }

    private EnumExposure read(TypeElement type) {
        Map<String, Documentation> constants = new LinkedHashMap<>();
        for (Element member : type.getEnclosedElements()) {
            Documentation words = documentation.read(List.of(member));
            if (member.getKind() == ElementKind.ENUM_CONSTANT && !words.equals(Documentation.NONE)) {
                constants.put(member.getSimpleName().toString(), words);
            }
        }
        String written = MirrorReader.find(type, ExposureAnnotations.NAME)
                .flatMap(each -> each.text("value"))
                .orElse(null);
        return new EnumExposure(JavaNames.of(type), written, documentation.read(List.of(type)), constants);
    }
}
