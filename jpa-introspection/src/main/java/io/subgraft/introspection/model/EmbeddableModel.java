package io.subgraft.introspection.model;

import java.util.List;

/**
 * An embeddable: a class whose instances are stored in columns of the entity that has them.
 *
 * @param name its class
 * @param attributes its persistent attributes: those of the topmost superclass first, each class in source order
 */
public record EmbeddableModel(JavaName name, List<AttributeModel> attributes) {

    public EmbeddableModel {
        attributes = List.copyOf(attributes);
    }
}
