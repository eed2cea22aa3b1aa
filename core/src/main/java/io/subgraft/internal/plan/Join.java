package io.subgraft.internal.plan;

import io.subgraft.internal.model.EntityType;

/**
 * An association to one that a statement joins, be it absent.
 *
 * @param path the HQL path of the association
 * @param alias the alias of what it leads to
 * @param target what it leads to
 */
public record Join(String path, String alias, EntityType target) {}
