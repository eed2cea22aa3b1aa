package io.subgraft.internal.write.model;

import java.math.BigDecimal;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.jspecify.annotations.Nullable;

/** What columns hold, by their mapping. */
public final class Sizes {

    private Sizes() {}

    /** Whether the column of an attribute may be null. */
    public static boolean isNullable(WritableEntity entity, WritableAttribute attribute) {
        AttributeMapping mapping =
                entity.persister().findAttributeMapping(attribute.member().name());
        return !(mapping instanceof SelectableMapping column) || column.isNullable();
    }

    /** Whether a value is longer, or has more digits, than the column of an attribute holds. */
    public static boolean isTooLarge(
            ManagedMappingType owner, WritableAttribute.Basic attribute, @Nullable Object value) {
        if (!(owner.findAttributeMapping(attribute.member().name()) instanceof SelectableMapping column)) {
            return false;
        }
        if (value instanceof String text) {
            return column.getLength() != null && text.codePointCount(0, text.length()) > column.getLength();
        }
        return value instanceof BigDecimal number
                && column.getPrecision() != null
                && number.precision() - number.scale()
                        > column.getPrecision() - (column.getScale() == null ? 0 : column.getScale());
    }
}
