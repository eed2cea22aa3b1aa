package io.subgraft.introspection.metamodel;

import io.subgraft.introspection.mapping.AnnotationSet;
import io.subgraft.introspection.mapping.KeyFacts;
import io.subgraft.introspection.mapping.MappedAttribute;
import io.subgraft.introspection.mapping.Overrides;
import io.subgraft.introspection.mapping.UnreadFacts;
import io.subgraft.introspection.model.EntityModel;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.IdentifiableType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.List;

/** Reads entities from the metamodel of a running persistence unit. */
public final class MetamodelReader {

    /** The model of an entity. */
    public EntityModel read(EntityType<?> type) {
        Class<?> entity = type.getJavaType();
        AnnotationSet ofClass = ReflectionReader.read(entity);
        List<MappedAttribute> mapped = type.getAttributes().stream()
                .sorted(DeclarationOrder.of(entity))
                .map(each -> read(each, entity, ofClass))
                .toList();
        return new EntityModel(
                ClassNames.of(entity),
                type.getName(),
                mapped.stream().map(MappedAttribute::model).toList(),
                KeyFacts.of(ofClass, mapped),
                UnreadFacts.ofClass(ofClass, isInherited(type)));
    }

    private static MappedAttribute read(Attribute<?, ?> attribute, Class<?> entity, AnnotationSet ofClass) {
        Member member = attribute.getJavaMember();
        AnnotationSet written = ReflectionReader.read((AnnotatedElement) member);
        AnnotationSet annotations = member.getDeclaringClass().equals(entity)
                ? written
                : Overrides.apply(ofClass, attribute.getName(), written);
        return new MappedAttribute(LiveAttributeReader.read(attribute, entity, annotations), annotations);
    }

    private static boolean isInherited(EntityType<?> type) {
        for (IdentifiableType<?> each = type.getSupertype(); each != null; each = each.getSupertype()) {
            if (each instanceof EntityType<?>) {
                return true;
            }
        }
        return Modifier.isAbstract(type.getJavaType().getModifiers());
    }
}
