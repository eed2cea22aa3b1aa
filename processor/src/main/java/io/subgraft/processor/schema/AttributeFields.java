package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.ToManyAttribute;
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
                ? model.typeOf(toMany.target()).map(PageTypes::arguments).orElse(List.of())
                : List.of();
        return types.of(attribute)
                .map(type -> new FieldDefinition(exposure.field(), arguments, type, exposure.documentation()));
    }
}
