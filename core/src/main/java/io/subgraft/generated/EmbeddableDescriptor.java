package io.subgraft.generated;

import java.util.List;

/** What is known at compile time of one embeddable of exposed entities; the base of its generated {@code …GraphQL} class. */
public abstract class EmbeddableDescriptor extends TypeDescriptor {

    private final String type;
    private final Class<?> embeddableClass;
    private final List<AttributeFacts> attributes;

    protected EmbeddableDescriptor(String type, Class<?> embeddableClass, AttributeFacts... attributes) {
        this.type = type;
        this.embeddableClass = embeddableClass;
        this.attributes = List.of(attributes);
    }

    @Override
    public final String type() {
        return type;
    }

    @Override
    public final Class<?> javaClass() {
        return embeddableClass;
    }

    @Override
    public final List<AttributeFacts> attributes() {
        return attributes;
    }
}
