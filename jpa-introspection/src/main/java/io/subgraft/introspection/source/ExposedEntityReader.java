package io.subgraft.introspection.source;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.Exposure;
import io.subgraft.introspection.exposure.ExposureAnnotations;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.exposure.TypeExposure;
import io.subgraft.introspection.mapping.AnnotationFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads an entity together with what the schema shows of it. */
final class ExposedEntityReader {

    private final EntityReader entities;
    private final FieldExposureReader fields;
    private final AccessorReader accessors;
    private final DocumentationReader documentation;
    private final UnaryOperator<String> plural;

    ExposedEntityReader(EntityReader entities, Elements elements, UnaryOperator<String> plural) {
        this.entities = entities;
        this.fields = new FieldExposureReader(elements);
        this.accessors = new AccessorReader(elements);
        this.documentation = new DocumentationReader(elements);
        this.plural = plural;
    }

    ExposedEntity read(TypeElement entity, Exposure exposure) {
        Hierarchy hierarchy = Hierarchy.of(entity);
        Collection<PersistentMember> members = entities.members(hierarchy);
        return new ExposedEntity(
                entities.read(entity),
                type(entity, exposure),
                fields(members, entity, exposure),
                new EnumReader(documentation).read(members),
                strayFields(hierarchy, members));
    }

    /** The name of the GraphQL type of an entity with that annotation, or without. */
    static String typeName(TypeElement entity, Optional<AnnotationFacts> exposed) {
        return exposed.flatMap(each -> each.text("name"))
                .or(() -> EntityReader.givenName(entity))
                .orElseGet(() -> entity.getSimpleName().toString());
    }

    private TypeExposure type(TypeElement entity, Exposure exposure) {
        Optional<AnnotationFacts> own =
                exposure.isList() ? Optional.empty() : MirrorReader.read(entity).find(ExposureAnnotations.EXPOSED);
        String name = typeName(entity, own);
        return new TypeExposure(
                exposure.element(),
                exposure.packageName(),
                name,
                own.flatMap(each -> each.text("plural")).orElseGet(() -> plural.apply(name)),
                exposure.pages(),
                documentation
                        .read(List.of(entity))
                        .describedAs(
                                own.flatMap(each -> each.text("description")).orElse("")),
                accessors.isReachable(entity, exposure.packageName()),
                warnings(entity));
    }

    private Set<String> warnings(TypeElement entity) {
        Set<String> warnings = new HashSet<>(accessors.warnings(entity));
        if (!entity.getTypeParameters().isEmpty()) {
            warnings.add("rawtypes");
        }
        return warnings;
    }

    private Map<String, FieldExposure> fields(
            Collection<PersistentMember> members, TypeElement entity, Exposure exposure) {
        Map<String, FieldExposure> byName = new HashMap<>();
        for (PersistentMember member : members) {
            boolean isIgnored =
                    exposure.isList() && exposure.ignored().contains(entity.getSimpleName() + "." + member.name());
            byName.put(member.name(), fields.read(member, exposure.packageName(), isIgnored));
        }
        return byName;
    }

    private static List<String> strayFields(Hierarchy hierarchy, Collection<PersistentMember> members) {
        Set<Element> known = new HashSet<>();
        members.forEach(each -> known.addAll(each.twins()));
        return hierarchy.classes().stream()
                .flatMap(each -> each.getEnclosedElements().stream())
                .filter(each -> MirrorReader.read(each).has(ExposureAnnotations.FIELD))
                .filter(each -> !known.contains(each))
                .map(each -> each.getSimpleName().toString())
                .toList();
    }
}
