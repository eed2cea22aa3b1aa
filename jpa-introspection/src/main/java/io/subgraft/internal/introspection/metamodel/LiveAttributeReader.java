package io.subgraft.internal.introspection.metamodel;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.EmbeddedAnnotations;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.mapping.LinkAnnotations;
import io.subgraft.internal.introspection.mapping.NullabilityAnnotations;
import io.subgraft.internal.introspection.mapping.RoleAnnotations;
import io.subgraft.internal.introspection.mapping.StorageAnnotations;
import io.subgraft.internal.introspection.mapping.TemporalAnnotations;
import io.subgraft.internal.introspection.mapping.UnreadAnnotations;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.BasicAttribute.Role;
import io.subgraft.internal.introspection.model.Cardinality;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.Nullability;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.introspection.model.UnreadAttribute;
import io.subgraft.internal.introspection.model.UnreadMapping;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Optional;

/** Reads one attribute. The metamodel tells what it is; annotations tell what the metamodel does not know. */
final class LiveAttributeReader {

    private LiveAttributeReader() {}

    static AttributeModel read(Attribute<?, ?> attribute, Class<?> owner, AnnotationSet annotations) {
        Optional<UnreadMapping> unread = UnreadAnnotations.ofAttribute(annotations);
        if (unread.isPresent()) {
            return new UnreadAttribute(attribute.getName(), unread.get());
        }
        return switch (attribute.getPersistentAttributeType()) {
            case BASIC -> basic((SingularAttribute<?, ?>) attribute, owner, annotations);
            case EMBEDDED -> embedded(attribute, annotations);
            case MANY_TO_ONE -> toOne(attribute, annotations, JpaAnnotations.MANY_TO_ONE, Cardinality.MANY_TO_ONE);
            case ONE_TO_ONE -> toOne(attribute, annotations, JpaAnnotations.ONE_TO_ONE, Cardinality.ONE_TO_ONE);
            case ONE_TO_MANY ->
                LivePluralReader.toMany(attribute, annotations, JpaAnnotations.ONE_TO_MANY, Cardinality.ONE_TO_MANY);
            case MANY_TO_MANY ->
                LivePluralReader.toMany(attribute, annotations, JpaAnnotations.MANY_TO_MANY, Cardinality.MANY_TO_MANY);
            case ELEMENT_COLLECTION -> LivePluralReader.values(attribute, owner, annotations);
        };
    }

    private static AttributeModel basic(SingularAttribute<?, ?> attribute, Class<?> owner, AnnotationSet annotations) {
        TypeRef declared = ClassNames.type(BoundTypes.of(attribute, owner));
        TypeRef type = TemporalAnnotations.of(annotations, JpaAnnotations.TEMPORAL, declared);
        Nullability nullability = known(attribute, NullabilityAnnotations.ofBasic(annotations, type));
        return new BasicAttribute(
                attribute.getName(),
                type,
                nullability,
                role(attribute, annotations),
                StorageAnnotations.of(annotations, attribute.getName(), type));
    }

    private static Role role(SingularAttribute<?, ?> attribute, AnnotationSet annotations) {
        if (attribute.isId() || EmbeddedAnnotations.isId(annotations)) {
            return RoleAnnotations.isGenerated(annotations) ? Role.GENERATED_ID : Role.ASSIGNED_ID;
        }
        return attribute.isVersion() ? Role.VERSION : Role.PLAIN;
    }

    private static AttributeModel embedded(Attribute<?, ?> attribute, AnnotationSet annotations) {
        return new EmbeddedAttribute(
                attribute.getName(),
                ClassNames.of(attribute.getJavaType()),
                NullabilityAnnotations.ofEmbedded(annotations),
                ((SingularAttribute<?, ?>) attribute).isId());
    }

    private static AttributeModel toOne(
            Attribute<?, ?> attribute, AnnotationSet annotations, String association, Cardinality cardinality) {
        return new ToOneAttribute(
                attribute.getName(),
                ClassNames.of(attribute.getJavaType()),
                cardinality,
                toOneNullability((SingularAttribute<?, ?>) attribute, annotations, association),
                LinkAnnotations.of(annotations, association, cardinality),
                EmbeddedAnnotations.isId(annotations));
    }

    private static Nullability toOneNullability(
            SingularAttribute<?, ?> attribute, AnnotationSet annotations, String association) {
        return NullabilityAnnotations.ignoresMissing(annotations)
                ? Nullability.NULLABLE
                : known(attribute, NullabilityAnnotations.ofToOne(annotations, association));
    }

    /** The metamodel knows of columns and of {@code optional}, not of validation; of embeddables, only for one use of them. */
    private static Nullability known(SingularAttribute<?, ?> attribute, Nullability written) {
        boolean isEmbedded = attribute.getDeclaringType() instanceof EmbeddableType<?>;
        return attribute.isOptional() || isEmbedded ? written : Nullability.NON_NULL;
    }
}
