package io.subgraft.internal.introspection.model;

import java.util.ArrayList;
import java.util.List;

/** A persistent attribute. */
public sealed interface AttributeModel
        permits BasicAttribute,
                EmbeddedAttribute,
                AssociationAttribute,
                ElementsAttribute,
                EntriesAttribute,
                UnreadAttribute {

    /** Its name in JPA. */
    String name();

    /** Whether it is the identifier or a part of it. */
    default boolean isId() {
        return false;
    }

    /** What its values are made of: itself, or what a collection or map of values holds. */
    default List<AttributeModel> parts() {
        return List.of(this);
    }

    /** The parts of these attributes that are of that kind, in their order. */
    static <P extends AttributeModel> List<P> partsOf(List<AttributeModel> attributes, Class<P> kind) {
        List<P> found = new ArrayList<>();
        for (AttributeModel attribute : attributes) {
            for (AttributeModel part : attribute.parts()) {
                if (kind.isInstance(part)) {
                    found.add(kind.cast(part));
                }
            }
        }
        return found;
    }
}
