package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.AttributeModel;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * How the attributes of a class appear. Every rule asks for those that are shown: they are picked out once.
 *
 * @param byAttribute how each appears, by the name of the attribute
 * @param shown the attributes that the schema does not leave out, in their order
 */
public record ExposedFields(Map<String, FieldExposure> byAttribute, List<AttributeModel> shown) {

    public ExposedFields {
        byAttribute = Map.copyOf(byAttribute);
        shown = List.copyOf(shown);
    }

    /**
     * Of a class with these attributes.
     *
     * @param byAttribute how each of them appears
     */
    public static ExposedFields of(List<AttributeModel> persistent, Map<String, FieldExposure> byAttribute) {
        List<AttributeModel> shown = persistent.stream()
                .filter(each -> !found(byAttribute, each.name()).isIgnored())
                .toList();
        return new ExposedFields(byAttribute, shown);
    }

    /** How the attribute of that name appears. */
    public FieldExposure of(String attribute) {
        return found(byAttribute, attribute);
    }

    /** Whether an attribute is marked so; what is no attribute, such as the element of a collection, is not. */
    public boolean isMarked(String attribute, FieldExposure.Mark mark) {
        FieldExposure field = byAttribute.get(attribute);
        return field != null && field.marks().contains(mark);
    }

    private static FieldExposure found(Map<String, FieldExposure> byAttribute, String attribute) {
        FieldExposure field = byAttribute.get(attribute);
        if (field == null) {
            throw new NoSuchElementException(attribute);
        }
        return field;
    }
}
