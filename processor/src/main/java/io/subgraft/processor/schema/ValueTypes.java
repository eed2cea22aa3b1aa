package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ScalarTypes;
import io.subgraft.introspection.model.BasicAttribute;

/** The scalar or enum of an attribute. */
final class ValueTypes {

    private ValueTypes() {}

    static TypeUse of(BasicAttribute attribute) {
        return TypeUse.of(name(attribute));
    }

    static String name(BasicAttribute attribute) {
        return attribute.isId()
                ? ScalarTypes.ID
                : ScalarTypes.of(attribute.type()).orElseThrow();
    }
}
