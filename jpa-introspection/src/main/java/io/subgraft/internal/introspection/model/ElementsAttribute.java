package io.subgraft.internal.introspection.model;

import java.util.List;

/**
 * An attribute that is a collection of values.
 *
 * @param name its name
 * @param element what each value is, basic or embedded; it may be null where the collection has gaps
 */
public record ElementsAttribute(String name, AttributeModel element) implements AttributeModel {

    /** The name of an element. */
    public static final String ELEMENT = "element";

    @Override
    public List<AttributeModel> parts() {
        return List.of(element);
    }
}
