package io.subgraft.internal.introspection.metamodel;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.mapping.LinkAnnotations;
import io.subgraft.internal.introspection.mapping.NullabilityAnnotations;
import io.subgraft.internal.introspection.mapping.StorageAnnotations;
import io.subgraft.internal.introspection.mapping.TemporalAnnotations;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Cardinality;
import io.subgraft.internal.introspection.model.ElementsAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.introspection.model.Link;
import io.subgraft.internal.introspection.model.Nullability;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.introspection.model.UnreadAttribute;
import io.subgraft.internal.introspection.model.UnreadMapping;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.MapAttribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.Type;

/** Reads an attribute that holds many: a collection or a map, of entities or of values. */
final class LivePluralReader {

    private LivePluralReader() {}

    static AttributeModel toMany(
            Attribute<?, ?> attribute, AnnotationSet annotations, String association, Cardinality cardinality) {
        if (attribute.getJavaType().isArray()) {
            return new UnreadAttribute(attribute.getName(), UnreadMapping.ARRAY);
        }
        Class<?> target =
                ((PluralAttribute<?, ?, ?>) attribute).getElementType().getJavaType();
        Link link = LinkAnnotations.of(annotations, association, cardinality);
        return attribute instanceof MapAttribute<?, ?, ?> map
                ? entries(
                        map,
                        annotations,
                        new ToOneAttribute(
                                EntriesAttribute.VALUE,
                                ClassNames.of(target),
                                cardinality,
                                Nullability.NON_NULL,
                                link,
                                false))
                : new ToManyAttribute(attribute.getName(), ClassNames.of(target), cardinality, link);
    }

    static AttributeModel values(Attribute<?, ?> attribute, Class<?> owner, AnnotationSet annotations) {
        if (BoundTypes.of(attribute, owner) instanceof Class<?> array && array.isArray()) {
            TypeRef component = ClassNames.type(array.getComponentType());
            return new ElementsAttribute(
                    attribute.getName(),
                    basic(
                            ElementsAttribute.ELEMENT,
                            component,
                            NullabilityAnnotations.ofElement(annotations),
                            annotations,
                            JpaAnnotations.TEMPORAL));
        }
        Type<?> type = ((PluralAttribute<?, ?, ?>) attribute).getElementType();
        return attribute instanceof MapAttribute<?, ?, ?> map
                ? entries(
                        map,
                        annotations,
                        value(EntriesAttribute.VALUE, type, Nullability.NON_NULL, annotations, JpaAnnotations.TEMPORAL))
                : new ElementsAttribute(
                        attribute.getName(),
                        value(
                                ElementsAttribute.ELEMENT,
                                type,
                                NullabilityAnnotations.ofElement(annotations),
                                annotations,
                                JpaAnnotations.TEMPORAL));
    }

    private static AttributeModel entries(MapAttribute<?, ?, ?> map, AnnotationSet annotations, AttributeModel value) {
        AttributeModel key = value(
                EntriesAttribute.KEY,
                map.getKeyType(),
                Nullability.NON_NULL,
                annotations,
                JpaAnnotations.MAP_KEY_TEMPORAL);
        return new EntriesAttribute(map.getName(), key, value);
    }

    private static AttributeModel value(
            String name, Type<?> type, Nullability nullability, AnnotationSet annotations, String temporal) {
        Class<?> javaType = type.getJavaType();
        return switch (type.getPersistenceType()) {
            case EMBEDDABLE -> new EmbeddedAttribute(name, ClassNames.of(javaType), nullability, false);
            case ENTITY ->
                new ToOneAttribute(
                        name,
                        ClassNames.of(javaType),
                        Cardinality.MANY_TO_ONE,
                        nullability,
                        Link.owned(Link.Kind.JOIN_COLUMN),
                        false);
            case BASIC, MAPPED_SUPERCLASS -> basic(name, ClassNames.type(javaType), nullability, annotations, temporal);
        };
    }

    private static AttributeModel basic(
            String name, TypeRef type, Nullability nullability, AnnotationSet annotations, String temporal) {
        return new BasicAttribute(
                name,
                TemporalAnnotations.of(annotations, temporal, type),
                nullability,
                BasicAttribute.Role.PLAIN,
                StorageAnnotations.of(annotations, name, type));
    }
}
