package io.subgraft.internal.introspection.model;

import java.util.List;

/**
 * An embeddable: a class whose instances are stored in columns of the entity that has them.
 *
 * @param name its class
 * @param attributes its persistent attributes: those of the topmost superclass first, each class in source order
 * @param indexing what the mapping tells of indexes on its columns
 */
public record EmbeddableModel(JavaName name, List<AttributeModel> attributes, Indexing indexing) {

    public EmbeddableModel {
        attributes = List.copyOf(attributes);
    }
}
