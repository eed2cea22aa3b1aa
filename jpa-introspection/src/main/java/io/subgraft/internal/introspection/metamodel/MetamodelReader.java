package io.subgraft.internal.introspection.metamodel;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.IndexAnnotations;
import io.subgraft.internal.introspection.mapping.KeyAnnotations;
import io.subgraft.internal.introspection.mapping.LineageAnnotations;
import io.subgraft.internal.introspection.mapping.MappedAttribute;
import io.subgraft.internal.introspection.mapping.Overrides;
import io.subgraft.internal.introspection.model.EmbeddableModel;
import io.subgraft.internal.introspection.model.EntityModel;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.IdentifiableType;
import jakarta.persistence.metamodel.ManagedType;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads entities and embeddables from the metamodel of a running persistence unit. */
public final class MetamodelReader {

    /** The model of an entity. */
    public EntityModel read(EntityType<?> type) {
        Class<?> entity = type.getJavaType();
        AnnotationSet ofClass = ReflectionReader.read(entity);
        List<MappedAttribute> mapped = mapped(type);
        return new EntityModel(
                ClassNames.of(entity),
                type.getName(),
                LineageAnnotations.of(
                        ofClass,
                        superEntities(type).stream().map(ClassNames::of).toList(),
                        Modifier.isAbstract(entity.getModifiers())),
                mapped.stream().map(MappedAttribute::model).toList(),
                KeyAnnotations.of(ofClass, mapped),
                IndexAnnotations.of(tables(type), mapped));
    }

    /** The model of an embeddable. */
    public EmbeddableModel readEmbeddable(EmbeddableType<?> type) {
        List<MappedAttribute> mapped = mapped(type);
        return new EmbeddableModel(
                ClassNames.of(type.getJavaType()),
                mapped.stream().map(MappedAttribute::model).toList(),
                IndexAnnotations.of(List.of(ReflectionReader.read(type.getJavaType())), mapped));
    }

    private static List<MappedAttribute> mapped(ManagedType<?> type) {
        Class<?> owner = type.getJavaType();
        AnnotationSet ofClass = ReflectionReader.read(owner);
        // Parts of an identifier that a mapped superclass declares come twice: from it, and from the entity.
        Map<String, MappedAttribute> byName = new LinkedHashMap<>();
        type.getAttributes().stream()
                .sorted(DeclarationOrder.of(owner))
                .forEach(each -> byName.put(each.getName(), read(each, owner, ofClass)));
        return List.copyOf(byName.values());
    }

    private static MappedAttribute read(Attribute<?, ?> attribute, Class<?> owner, AnnotationSet ofClass) {
        Member member = attribute.getJavaMember();
        AnnotationSet written = ReflectionReader.read(MappedMember.of(attribute));
        AnnotationSet annotations = member.getDeclaringClass().equals(owner)
                ? written
                : Overrides.apply(ofClass, attribute.getName(), written);
        return new MappedAttribute(LiveAttributeReader.read(attribute, owner, annotations), annotations);
    }

    private static List<AnnotationSet> tables(EntityType<?> type) {
        return Stream.concat(Stream.of(type.getJavaType()), superEntities(type).stream())
                .map(ReflectionReader::read)
                .toList();
    }

    private static List<Class<?>> superEntities(EntityType<?> type) {
        List<Class<?>> found = new ArrayList<>();
        for (IdentifiableType<?> each = type.getSupertype(); each != null; each = each.getSupertype()) {
            if (each instanceof EntityType<?>) {
                found.add(each.getJavaType());
            }
        }
        return found;
    }
}
