package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.model.AssociationAttribute;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.JavaName;
import io.subgraft.introspection.model.ToManyAttribute;
import io.subgraft.introspection.model.ToOneAttribute;
import java.util.List;
import java.util.Optional;

/** The fields of a type: one for each exposed attribute. */
final class AttributeFields {

    private AttributeFields() {}

    static List<FieldDefinition> of(ExposedType exposed, ExposedModel model) {
        FieldTypes types = new FieldTypes(exposed, model);
        return exposed.attributes()
                .flatMap(each -> field(exposed.field(each.name()), each, types, model).stream())
                .toList();
    }

    private static Optional<FieldDefinition> field(
            FieldExposure exposure, AttributeModel attribute, FieldTypes types, ExposedModel model) {
        List<ArgumentDefinition> arguments = attribute instanceof ToManyAttribute toMany
                        && !exposure.marks().contains(FieldExposure.Mark.SHOWN_AS_LIST)
                ? arguments(toMany.target(), model)
                : List.of();
        return types.of(attribute)
                .map(type -> canBeRefused(exposure, attribute, model) ? type.nullable() : type)
                .map(type -> new FieldDefinition(exposure.field(), arguments, type, exposure.documentation()));
    }

    /** What some callers may not read, or what is hidden from them, is null to them. */
    private static boolean canBeRefused(FieldExposure exposure, AttributeModel attribute, ExposedModel model) {
        return exposure.isGuarded()
                || attribute
                        .parts()
                        .filter(AssociationAttribute.class::isInstance)
                        .map(each -> model.accessTo(((AssociationAttribute) each).target()))
                        .anyMatch(each -> each.isGuarded() || (each.mayHide() && attribute instanceof ToOneAttribute));
    }

    private static List<ArgumentDefinition> arguments(JavaName target, ExposedModel model) {
        return model.entity(target)
                .map(each -> PageFields.arguments(each, model))
                .or(() -> model.typeOf(target)
                        .map(name -> PageTypes.arguments(name, Searchables.isSearchable(target, model))))
                .orElse(List.of());
    }
}
