package io.subgraft.internal.hql;

/** How a statement reaches rows of an entity, which is what Hibernate's own conditions depend on. */
enum Reached {
    /** They are selected from the entity, or joined by its name: everything is left out that the entity leaves out. */
    BY_NAME,
    /** By an association to one: filters are not applied unless they are for loading by key. */
    TO_ONE,
    /** By a collection: filters are not applied, and where nothing but the key is asked for, neither are soft deletes. */
    TO_MANY
}
