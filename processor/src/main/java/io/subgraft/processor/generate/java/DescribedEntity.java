package io.subgraft.processor.generate.java;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.model.AssociationAttribute;
import io.subgraft.introspection.model.AttributeModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity with what its class of facts says of each attribute.
 *
 * @param exposed the entity
 * @param attributes its attributes, in the order of their ordinals
 */
record DescribedEntity(ExposedEntity exposed, List<DescribedAttribute> attributes) {

    /**
     * An attribute.
     *
     * @param model what it is to JPA
     * @param field how it appears
     * @param target the GraphQL type an association leads to; null for others
     */
    record DescribedAttribute(
            AttributeModel model,
            FieldExposure field,
            @Nullable String target) {}

    static DescribedEntity of(ExposedEntity entity, ExposedModel model) {
        return new DescribedEntity(
                entity,
                entity.attributes()
                        .flatMap(each -> described(each, entity, model).stream())
                        .toList());
    }

    /** Absent for an association to an entity that is not exposed. */
    private static Optional<DescribedAttribute> described(
            AttributeModel attribute, ExposedEntity entity, ExposedModel model) {
        FieldExposure field = entity.field(attribute.name());
        return attribute instanceof AssociationAttribute association
                ? model.typeOf(association.target()).map(each -> new DescribedAttribute(attribute, field, each))
                : Optional.of(new DescribedAttribute(attribute, field, null));
    }
}
