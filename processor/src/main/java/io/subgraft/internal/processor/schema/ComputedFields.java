package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ComputedField;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.TypeRef;
import java.util.List;

/** The fields of a type that methods compute. */
final class ComputedFields {

    private ComputedFields() {}

    static List<FieldDefinition> of(ExposedEntity entity, ExposedModel model) {
        return entity.computed().stream()
                .map(each -> new FieldDefinition(each.field(), List.of(), type(each, model), each.documentation()))
                .toList();
    }

    /** A primitive is never null; but of what is computed for many, one may be missing. */
    private static TypeUse type(ComputedField computed, ExposedModel model) {
        TypeUse type = ValueTypes.of(computed.type(), model);
        return computed.type() instanceof TypeRef.Primitive && computed.roles() == null ? type.nonNull() : type;
    }
}
