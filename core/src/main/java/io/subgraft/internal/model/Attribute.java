package io.subgraft.internal.model;

import io.subgraft.generated.AttributeFacts;
import org.jspecify.annotations.Nullable;

/**
 * An exposed attribute of the live persistence unit.
 *
 * @param ordinal its place in the facts of the entity
 * @param facts what was known at compile time
 * @param javaType the boxed Java type of its values; of an association, of the entities it leads to
 * @param keyType the boxed Java type of the keys of a map; null for other attributes
 * @param isNullable whether it may be null in a row of its entity or embeddable
 * @param path how the entities of an association are reached; null for other attributes
 * @param isOfSuperTable whether the table of an entity holds it that its own extends, in the strategy of joined tables
 * @param guard who may read it and, of an association, what it leads to; null for everybody
 * @param enumColumn how its column holds constants of an enum; null where it holds something else
 * @param isLargeObject whether its column is a large object
 */
public record Attribute(
        int ordinal,
        AttributeFacts facts,
        Class<?> javaType,
        @Nullable Class<?> keyType,
        boolean isNullable,
        @Nullable AssociationPath path,
        boolean isOfSuperTable,
        @Nullable Guard guard,
        @Nullable EnumColumn enumColumn,
        boolean isLargeObject) {

    /** The name of the JPA attribute. */
    public String name() {
        return facts.name();
    }

    /** The name of the GraphQL field. */
    public String field() {
        return facts.field();
    }

    /** The path of an association. */
    public AssociationPath association() {
        if (path == null) {
            throw new IllegalStateException(name() + " is no association");
        }
        return path;
    }
}
