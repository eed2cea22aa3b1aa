package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.IndexAnnotations;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.mapping.KeyAnnotations;
import io.subgraft.internal.introspection.mapping.LineageAnnotations;
import io.subgraft.internal.introspection.mapping.MappedAttribute;
import io.subgraft.internal.introspection.mapping.Overrides;
import io.subgraft.internal.introspection.model.EmbeddableModel;
import io.subgraft.internal.introspection.model.EntityModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads entities and embeddables from the compiler's elements, whether they come from sources or from class files; each only
 * once, for it is valid for one round only.
 */
public final class EntityReader {

    private final MemberReader members;
    private final AttributeReader attributes;
    private final Map<TypeElement, EntityModel> models = new HashMap<>();
    private final Map<Hierarchy, Collection<PersistentMember>> membersRead = new HashMap<>();

    /** Reads within one round of annotation processing. */
    public EntityReader(Elements elements, Types types) {
        this.members = new MemberReader(types);
        this.attributes = new AttributeReader(elements);
    }

    /** The model of a class annotated with {@code jakarta.persistence.Entity}. */
    public EntityModel read(TypeElement entity) {
        return models.computeIfAbsent(entity, this::model);
    }

    private EntityModel model(TypeElement entity) {
        Hierarchy hierarchy = Hierarchy.of(entity);
        AnnotationSet ofClass = MirrorReader.read(entity);
        List<MappedAttribute> mapped = mapped(hierarchy);
        return new EntityModel(
                JavaNames.of(entity),
                entityName(entity),
                LineageAnnotations.of(
                        ofClass,
                        hierarchy.superEntities().stream().map(JavaNames::of).toList(),
                        hierarchy.isAbstract()),
                mapped.stream().map(MappedAttribute::model).toList(),
                KeyAnnotations.of(ofClass, mapped),
                IndexAnnotations.of(tables(hierarchy), mapped));
    }

    /** The model of an embeddable of an entity. */
    public EmbeddableModel readEmbeddable(TypeElement embeddable, TypeElement entity) {
        return readEmbeddable(embeddableHierarchy(embeddable, entity));
    }

    EmbeddableModel readEmbeddable(Hierarchy hierarchy) {
        List<MappedAttribute> mapped = mapped(hierarchy);
        return new EmbeddableModel(
                JavaNames.of(hierarchy.type()),
                mapped.stream().map(MappedAttribute::model).toList(),
                IndexAnnotations.of(List.of(MirrorReader.read(hierarchy.type())), mapped));
    }

    private static List<AnnotationSet> tables(Hierarchy hierarchy) {
        return Stream.concat(Stream.of(hierarchy.type()), hierarchy.superEntities().stream())
                .map(MirrorReader::read)
                .toList();
    }

    static Hierarchy embeddableHierarchy(TypeElement embeddable, TypeElement entity) {
        return Hierarchy.ofEmbeddable(embeddable, Hierarchy.of(entity).access(entity));
    }

    Collection<PersistentMember> members(Hierarchy hierarchy) {
        return membersRead.computeIfAbsent(hierarchy, members::read);
    }

    /** The name that was given, if one was. */
    static Optional<String> givenName(TypeElement entity) {
        return MirrorReader.find(entity, JpaAnnotations.ENTITY).flatMap(each -> each.text("name"));
    }

    /** Hibernate names a nested class as class files do. */
    private static String entityName(TypeElement entity) {
        return givenName(entity)
                .orElseGet(() -> String.join("$", JavaNames.of(entity).simpleNames()));
    }

    private List<MappedAttribute> mapped(Hierarchy hierarchy) {
        AnnotationSet ofClass = MirrorReader.read(hierarchy.type());
        List<MappedAttribute> mapped = new ArrayList<>();
        for (PersistentMember each : members(hierarchy)) {
            mapped.add(read(each, hierarchy.type(), ofClass));
        }
        return mapped;
    }

    private MappedAttribute read(PersistentMember member, TypeElement type, AnnotationSet ofClass) {
        AnnotationSet written = member.mapping();
        AnnotationSet annotations =
                member.declaring().equals(type) ? written : Overrides.apply(ofClass, member.name(), written);
        return new MappedAttribute(attributes.read(member, annotations), annotations);
    }
}
