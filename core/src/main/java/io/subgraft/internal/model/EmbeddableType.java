package io.subgraft.internal.model;

import io.subgraft.generated.EmbeddableDescriptor;
import java.util.List;

/**
 * An embeddable of exposed entities.
 *
 * @param descriptor what was known at compile time
 * @param attributes the exposed attributes by ordinal
 */
public record EmbeddableType(EmbeddableDescriptor descriptor, List<Attribute> attributes) implements StructType {

    public EmbeddableType {
        attributes = List.copyOf(attributes);
    }

    @Override
    public String name() {
        return descriptor.type();
    }

    @Override
    public String toString() {
        return name();
    }
}
