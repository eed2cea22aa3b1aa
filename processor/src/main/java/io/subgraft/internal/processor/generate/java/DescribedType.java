package io.subgraft.internal.processor.generate.java;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import java.util.List;

/**
 * A class with what its class of facts says of each attribute.
 *
 * @param exposed the class
 * @param attributes its attributes, in the order of their ordinals
 * @param model all that is exposed with it
 */
record DescribedType<T extends ExposedType>(T exposed, List<DescribedAttribute> attributes, ExposedModel model) {

    /**
     * An attribute.
     *
     * @param model what it is to JPA
     * @param field how it appears
     */
    record DescribedAttribute(AttributeModel model, FieldExposure field) {}

    static <T extends ExposedType> DescribedType<T> of(T exposed, ExposedModel model) {
        return new DescribedType<>(
                exposed,
                exposed.attributes()
                        .filter(each -> isShown(each, model))
                        .map(each -> new DescribedAttribute(each, exposed.field(each.name())))
                        .toList(),
                model);
    }

    /** What leads to an entity that is not exposed is not shown. */
    private static boolean isShown(AttributeModel attribute, ExposedModel model) {
        for (AttributeModel part : attribute.parts()) {
            if (part instanceof AssociationAttribute association
                    && model.typeOf(association.target()).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
