package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.TypeRef;
import org.jspecify.annotations.Nullable;

/** The scalars and enums of values. */
final class ValueTypes {

    private ValueTypes() {}

    /** The scalar, the enum, or a list of either; an identifier where there is no type. */
    static TypeUse of(@Nullable TypeRef type, ExposedModel model) {
        if (type == null) {
            return TypeUse.of(ScalarTypes.ID);
        }
        return ScalarTypes.element(type)
                .map(each -> listOf(each, ValueTypes.of(each, model)))
                .orElseGet(() -> TypeUse.of(model.valueTypeOf(type).orElseThrow()));
    }

    private static TypeUse listOf(TypeRef element, TypeUse type) {
        return (element instanceof TypeRef.Primitive ? type.nonNull() : type).list();
    }

    /** The scalar or enum of an attribute, or of each of its values. */
    static String name(BasicAttribute attribute, ExposedType owner, ExposedModel model) {
        return isId(attribute, owner)
                ? ScalarTypes.ID
                : model.valueTypeOf(attribute.type()).orElseThrow();
    }

    /** Whether it is shown as an identifier, which it is too within an embeddable that is one. */
    static boolean isId(BasicAttribute attribute, ExposedType owner) {
        return (attribute.isId() || isKey(owner)) && !isShownAsValue(attribute, owner);
    }

    /** Whether it is an embeddable that is an identifier, or a part of one. */
    static boolean isKey(ExposedType exposed) {
        return exposed instanceof ExposedEmbeddable embeddable && embeddable.isKey();
    }

    private static boolean isShownAsValue(BasicAttribute attribute, ExposedType owner) {
        return owner.fields().isMarked(attribute.name(), FieldExposure.Mark.SHOWN_AS_VALUE);
    }
}
