package io.subgraft.model;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import org.jspecify.annotations.Nullable;

/**
 * An exposed attribute of the live persistence unit.
 *
 * @param ordinal its place in the facts of the entity
 * @param facts what was known at compile time
 * @param javaType the boxed Java type of its values; of an association, of the entities it leads to
 * @param path how the entities of an association are reached; null for other attributes
 */
public record Attribute(
        int ordinal,
        AttributeFacts facts,
        Class<?> javaType,
        @Nullable AssociationPath path) {

    /** The name of the JPA attribute. */
    public String name() {
        return facts.name();
    }

    /** The name of the GraphQL field. */
    public String field() {
        return facts.field();
    }

    /** Whether the attribute is an association to one entity. */
    public boolean isToOne() {
        return facts instanceof ToOne;
    }

    /** Whether the attribute is an association to many entities. */
    public boolean isToMany() {
        return facts instanceof ToMany;
    }

    /** Whether the attribute is the identifier. */
    public boolean isId() {
        return facts.isId();
    }

    /** The path of an association. */
    public AssociationPath association() {
        if (path == null) {
            throw new IllegalStateException(name() + " is no association");
        }
        return path;
    }

    /** The GraphQL type an association leads to. */
    public String target() {
        String target = target(facts);
        if (target == null) {
            throw new IllegalStateException(name() + " is no association");
        }
        return target;
    }

    static @Nullable String target(AttributeFacts facts) {
        if (facts instanceof ToOne toOne) {
            return toOne.target();
        }
        return facts instanceof ToMany toMany ? toMany.target() : null;
    }
}
