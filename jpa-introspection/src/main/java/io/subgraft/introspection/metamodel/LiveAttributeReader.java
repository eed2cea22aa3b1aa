package io.subgraft.introspection.metamodel;

import io.subgraft.introspection.mapping.AnnotationSet;
import io.subgraft.introspection.mapping.JpaAnnotations;
import io.subgraft.introspection.mapping.LinkFacts;
import io.subgraft.introspection.mapping.NullabilityFacts;
import io.subgraft.introspection.mapping.RoleFacts;
import io.subgraft.introspection.mapping.UnreadFacts;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.BasicAttribute.Role;
import io.subgraft.introspection.model.Cardinality;
import io.subgraft.introspection.model.Nullability;
import io.subgraft.introspection.model.ToManyAttribute;
import io.subgraft.introspection.model.ToOneAttribute;
import io.subgraft.introspection.model.TypeRef;
import io.subgraft.introspection.model.UnreadAttribute;
import io.subgraft.introspection.model.UnreadMapping;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Optional;

/** Reads one attribute. The metamodel tells what it is; annotations tell what the metamodel does not know. */
final class LiveAttributeReader {

    private LiveAttributeReader() {}

    static AttributeModel read(Attribute<?, ?> attribute, Class<?> entity, AnnotationSet annotations) {
        Optional<UnreadMapping> unread = UnreadFacts.ofAttribute(annotations);
        if (unread.isPresent()) {
            return new UnreadAttribute(attribute.getName(), unread.get());
        }
        return switch (attribute.getPersistentAttributeType()) {
            case BASIC -> basic((SingularAttribute<?, ?>) attribute, entity, annotations);
            case MANY_TO_ONE -> toOne(attribute, annotations, JpaAnnotations.MANY_TO_ONE, Cardinality.MANY_TO_ONE);
            case ONE_TO_ONE -> toOne(attribute, annotations, JpaAnnotations.ONE_TO_ONE, Cardinality.ONE_TO_ONE);
            case ONE_TO_MANY -> toMany(attribute, annotations, JpaAnnotations.ONE_TO_MANY, Cardinality.ONE_TO_MANY);
            case MANY_TO_MANY -> toMany(attribute, annotations, JpaAnnotations.MANY_TO_MANY, Cardinality.MANY_TO_MANY);
            case EMBEDDED -> new UnreadAttribute(attribute.getName(), UnreadMapping.EMBEDDED);
            case ELEMENT_COLLECTION -> new UnreadAttribute(attribute.getName(), UnreadMapping.ELEMENT_COLLECTION);
        };
    }

    private static AttributeModel basic(SingularAttribute<?, ?> attribute, Class<?> entity, AnnotationSet annotations) {
        TypeRef type = ClassNames.type(BoundTypes.of(attribute, entity));
        Nullability nullability = known(attribute, NullabilityFacts.ofBasic(annotations, type));
        return new BasicAttribute(attribute.getName(), type, nullability, role(attribute, annotations));
    }

    private static Role role(SingularAttribute<?, ?> attribute, AnnotationSet annotations) {
        if (attribute.isId()) {
            return RoleFacts.isGenerated(annotations) ? Role.GENERATED_ID : Role.ASSIGNED_ID;
        }
        return attribute.isVersion() ? Role.VERSION : Role.PLAIN;
    }

    private static AttributeModel toOne(
            Attribute<?, ?> attribute, AnnotationSet annotations, String association, Cardinality cardinality) {
        return new ToOneAttribute(
                attribute.getName(),
                ClassNames.of(attribute.getJavaType()),
                cardinality,
                toOneNullability((SingularAttribute<?, ?>) attribute, annotations, association),
                LinkFacts.of(annotations, association, cardinality));
    }

    private static Nullability toOneNullability(
            SingularAttribute<?, ?> attribute, AnnotationSet annotations, String association) {
        return NullabilityFacts.ignoresMissing(annotations)
                ? Nullability.NULLABLE
                : known(attribute, NullabilityFacts.ofToOne(annotations, association));
    }

    /** The metamodel knows of columns and of {@code optional}, not of validation. */
    private static Nullability known(SingularAttribute<?, ?> attribute, Nullability written) {
        return attribute.isOptional() ? written : Nullability.NON_NULL;
    }

    private static AttributeModel toMany(
            Attribute<?, ?> attribute, AnnotationSet annotations, String association, Cardinality cardinality) {
        if (attribute.getJavaType().isArray()) {
            return new UnreadAttribute(attribute.getName(), UnreadMapping.ARRAY);
        }
        PluralAttribute<?, ?, ?> plural = (PluralAttribute<?, ?, ?>) attribute;
        if (plural.getCollectionType() == PluralAttribute.CollectionType.MAP) {
            return new UnreadAttribute(attribute.getName(), UnreadMapping.MAP);
        }
        return new ToManyAttribute(
                attribute.getName(),
                ClassNames.of(plural.getElementType().getJavaType()),
                cardinality,
                LinkFacts.of(annotations, association, cardinality));
    }
}
