package io.subgraft.introspection.source;

import io.subgraft.introspection.mapping.AnnotationSet;
import io.subgraft.introspection.mapping.JpaAnnotations;
import io.subgraft.introspection.mapping.KeyFacts;
import io.subgraft.introspection.mapping.MappedAttribute;
import io.subgraft.introspection.mapping.Overrides;
import io.subgraft.introspection.mapping.UnreadFacts;
import io.subgraft.introspection.model.EntityModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads entities from the compiler's elements, whether they come from sources or from class files. */
public final class EntityReader {

    private final MemberReader members;
    private final AttributeReader attributes;

    /** Reads within one round of annotation processing. */
    public EntityReader(Elements elements, Types types) {
        this.members = new MemberReader(types);
        this.attributes = new AttributeReader(elements);
    }

    /** The model of a class annotated with {@code jakarta.persistence.Entity}. */
    public EntityModel read(TypeElement entity) {
        Hierarchy hierarchy = Hierarchy.of(entity);
        AnnotationSet ofClass = MirrorReader.read(entity);
        List<MappedAttribute> mapped = members(hierarchy).stream()
                .map(each -> read(each, entity, ofClass))
                .toList();
        return new EntityModel(
                JavaNames.of(entity),
                entityName(entity),
                mapped.stream().map(MappedAttribute::model).toList(),
                KeyFacts.of(ofClass, mapped),
                UnreadFacts.ofClass(ofClass, hierarchy.isInherited()));
    }

    Collection<PersistentMember> members(Hierarchy hierarchy) {
        return members.read(hierarchy);
    }

    /** The name that was given, if one was. */
    static Optional<String> givenName(TypeElement entity) {
        return MirrorReader.read(entity).find(JpaAnnotations.ENTITY).flatMap(each -> each.text("name"));
    }

    /** Hibernate names a nested class as class files do. */
    private static String entityName(TypeElement entity) {
        return givenName(entity)
                .orElseGet(() -> String.join("$", JavaNames.of(entity).simpleNames()));
    }

    private MappedAttribute read(PersistentMember member, TypeElement entity, AnnotationSet ofClass) {
        AnnotationSet written = MirrorReader.read(member.member());
        AnnotationSet annotations =
                member.declaring().equals(entity) ? written : Overrides.apply(ofClass, member.name(), written);
        return new MappedAttribute(attributes.read(member, annotations), annotations);
    }
}
