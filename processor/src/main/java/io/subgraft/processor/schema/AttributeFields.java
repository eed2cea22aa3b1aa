package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.exposure.TypeAccess;
import io.subgraft.introspection.model.AssociationAttribute;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.JavaName;
import io.subgraft.introspection.model.ToManyAttribute;
import io.subgraft.introspection.model.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a type: one for each exposed attribute. */
final class AttributeFields {

    private AttributeFields() {}

    static List<FieldDefinition> of(ExposedType exposed, ExposedModel model) {
        FieldTypes types = new FieldTypes(exposed, model);
        List<FieldDefinition> fields = new ArrayList<>();
        for (AttributeModel each : exposed.fields().shown()) {
            field(exposed.field(each.name()), each, types, model).ifPresent(fields::add);
        }
        return fields;
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
        if (exposure.isGuarded()) {
            return true;
        }
        for (AttributeModel part : attribute.parts()) {
            if (part instanceof AssociationAttribute association) {
                TypeAccess access = model.accessTo(association.target());
                if (access.isGuarded() || (access.mayHide() && attribute instanceof ToOneAttribute)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<ArgumentDefinition> arguments(JavaName target, ExposedModel model) {
        return model.entity(target)
                .map(each -> PageFields.arguments(each, model))
                .or(() -> model.typeOf(target)
                        .map(name -> PageTypes.arguments(name, Searchables.isSearchable(target, model))))
                .orElse(List.of());
    }
}
