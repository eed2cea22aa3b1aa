package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.AssociationTarget;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.ModuleParts;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.TypeAccess;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.Lineage;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads, within one round of annotation processing, what an application exposes. */
public final class SourceReader {

    private final Elements elements;
    private final EntityReader entities;
    private final ExposureReader exposures;
    private final ExposedEntityReader exposed;
    private final ExposedEmbeddableReader embeddables;
    private final AccessReader access;
    private final ModuleParts parts;
    private final Map<JavaName, AssociationTarget> known = new HashMap<>();

    /**
     * A reader for one round.
     *
     * @param plural makes the name of a list field of the name of a type
     * @param parts the parts of the schema that the module switches
     */
    public SourceReader(Elements elements, Types types, UnaryOperator<String> plural, ModuleParts parts) {
        this.elements = elements;
        this.entities = new EntityReader(elements, types);
        this.exposures = new ExposureReader(elements);
        this.exposed = new ExposedEntityReader(entities, elements, plural, parts);
        this.embeddables = new ExposedEmbeddableReader(entities, elements);
        this.access = new AccessReader(elements);
        this.parts = parts;
    }

    /** The annotations on a class or package that carries one or several. */
    public List<Exposure> exposures(Element element) {
        return exposures.read(element);
    }

    /** The names of types that are not there, at least not yet, and without which the exposure on an element cannot be read. */
    public Set<String> unresolved(Element element, Exposure exposure) {
        Set<String> missing = new LinkedHashSet<>();
        UnresolvedTypes.collect(element, missing);
        for (TypeElement entity : entitiesOf(element, exposure)) {
            missing.addAll(new UnresolvedTypes(entities).of(entity));
        }
        return missing;
    }

    /** The entities that the exposure on an element exposes, those aside that are none. */
    public List<ExposedEntity> entities(Element element, Exposure exposure) {
        return entitiesOf(element, exposure).stream()
                .map(each -> exposed.read(each, element, exposure))
                .toList();
    }

    /** The embeddables of an entity that is exposed there. */
    public List<ExposedEmbeddable> embeddables(ExposedEntity entity, Exposure exposure) {
        return embeddables.read(entity, exposure);
    }

    /**
     * What is known of the classes that the associations of a class lead to, and of the entities that it extends.
     *
     * @param listed the names of classes that some exposure lists
     */
    public Map<JavaName, AssociationTarget> targets(ExposedType exposing, Set<JavaName> listed) {
        Map<JavaName, AssociationTarget> targets = new HashMap<>();
        for (JavaName each : related(exposing)) {
            AssociationTarget target = known.computeIfAbsent(each, name -> target(name, listed.contains(name)));
            if (target != null) {
                targets.put(each, target);
            }
        }
        return targets;
    }

    private static Set<JavaName> related(ExposedType exposing) {
        Set<JavaName> related = new HashSet<>();
        for (AssociationAttribute each : AttributeModel.partsOf(exposing.persistent(), AssociationAttribute.class)) {
            related.add(each.target());
        }
        if (exposing instanceof ExposedEntity entity) {
            related.addAll(entity.entity().lineage().superEntities());
        }
        return related;
    }

    private @Nullable AssociationTarget target(JavaName name, boolean isListed) {
        TypeElement type = elements.getTypeElement(name.qualified());
        return type == null ? null : target(type, isListed);
    }

    private AssociationTarget target(TypeElement type, boolean isListed) {
        Optional<MappingAnnotations> own = MirrorReader.find(type, ExposureAnnotations.EXPOSED);
        boolean isEntity = MirrorReader.has(type, JpaAnnotations.ENTITY);
        boolean isExposed = isEntity && (own.isPresent() || isListed);
        Collection<PersistentMember> members = isEntity ? entities.members(Hierarchy.of(type)) : List.of();
        String typeName = isExposed ? ExposedEntityReader.typeName(type, own) : null;
        return new AssociationTarget(
                typeName,
                typeName == null ? null : interfaceType(type, typeName),
                isSearchable(members, type, new HashSet<>()),
                parts.of(own),
                isEntity ? access.ofEntity(Hierarchy.of(type), null, "") : TypeAccess.FREE,
                members.stream().map(PersistentMember::name).collect(Collectors.toUnmodifiableSet()),
                FederationReader.annotations(type));
    }

    /** Whether one of them is searched, or is an embeddable, met for the first time, that has one. */
    private boolean isSearchable(Collection<PersistentMember> members, TypeElement entity, Set<TypeElement> met) {
        for (PersistentMember each : members) {
            if (!FieldExposureReader.isIgnored(each)
                    && (FieldExposureReader.isSearchable(each)
                            || (TypeReader.isEmbeddable(each.type()) && isSearchableWithin(each, entity, met)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSearchableWithin(PersistentMember member, TypeElement entity, Set<TypeElement> met) {
        TypeElement embeddable = TypeReader.element(member.type()).orElseThrow();
        return met.add(embeddable)
                && isSearchable(entities.members(EntityReader.embeddableHierarchy(embeddable, entity)), entity, met);
    }

    private @Nullable String interfaceType(TypeElement type, String typeName) {
        Lineage lineage = entities.read(type).lineage();
        return lineage.isAbstract() || lineage.isRoot()
                ? SchemaNames.interfaceType(typeName, lineage.isAbstract())
                : null;
    }

    private List<TypeElement> entitiesOf(Element element, Exposure exposure) {
        if (exposure.isList()) {
            return exposure.listed().stream()
                    .filter(each -> each.subject() == Exposure.Subject.ENTITY)
                    .map(each -> elements.getTypeElement(each.name().qualified()))
                    .filter(Objects::nonNull)
                    .toList();
        }
        return exposure.subject() == Exposure.Subject.ENTITY ? List.of((TypeElement) element) : List.of();
    }
}
