package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import io.subgraft.internal.introspection.exposure.TypeAccess;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
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
            field(exposed, each, types, model).ifPresent(fields::add);
        }
        return fields;
    }

    private static Optional<FieldDefinition> field(
            ExposedType owner, AttributeModel attribute, FieldTypes types, ExposedModel model) {
        FieldExposure exposure = owner.field(attribute.name());
        List<ArgumentDefinition> arguments = attribute instanceof ToManyAttribute toMany
                        && !exposure.marks().contains(FieldExposure.Mark.SHOWN_AS_LIST)
                ? arguments(owner, toMany, model)
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
                if (access.isGuarded()
                        || (attribute instanceof ToOneAttribute && model.mayHide(association.target()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<ArgumentDefinition> arguments(
            ExposedType owner, ToManyAttribute attribute, ExposedModel model) {
        JavaName target = attribute.target();
        String through = model.helpers().through(owner, owner.type().name(), attribute);
        return model.helpers()
                .ofEntity(target, through)
                .map(base -> model.entity(target)
                        .map(each -> PageFields.arguments(each, base, model))
                        .orElseGet(() -> PageTypes.arguments(
                                base,
                                model.has(SchemaPart.FILTERS, target),
                                Searchables.isSearchable(target, model),
                                model.has(SchemaPart.ORDERS, target))))
                .orElse(List.of());
    }
}
