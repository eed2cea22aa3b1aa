package io.subgraft.internal.model;

import io.subgraft.generated.TypeDescriptor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class of the persistence unit whose attributes are GraphQL fields: an entity or an embeddable. */
public sealed interface StructType permits EntityType, EmbeddableType {

    /** The name of the GraphQL type of its own. */
    String name();

    /** What was known at compile time. */
    TypeDescriptor descriptor();

    /** The exposed attributes by ordinal. */
    List<Attribute> attributes();

    /** The attribute behind a GraphQL field; null where the field is none of ours. */
    default @Nullable Attribute byField(String field) {
        for (Attribute attribute : attributes()) {
            if (attribute.field().equals(field)) {
                return attribute;
            }
        }
        return null;
    }

    /** The exposed attribute of that JPA name; null where there is none. */
    default @Nullable Attribute byName(String name) {
        for (Attribute attribute : attributes()) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        return null;
    }

    /** Reads an attribute from an instance, as {@link TypeDescriptor#read} does. */
    default @Nullable Object read(Object instance, Attribute attribute) {
        return descriptor().read(instance, attribute.ordinal());
    }
}
