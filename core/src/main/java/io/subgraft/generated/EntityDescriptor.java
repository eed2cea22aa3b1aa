package io.subgraft.generated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known at compile time of one exposed entity; the base of each generated {@code …GraphQL} class.
 *
 * <p>An attribute is named by its ordinal, its place in {@link EntityFacts#attributes()}.
 */
public abstract class EntityDescriptor {

    /** Returned by {@link #read} for an attribute that generated code cannot reach; the provider reads it then. */
    protected static final Object NOT_ACCESSIBLE = new Object();

    private final EntityFacts facts;

    protected EntityDescriptor(EntityFacts facts) {
        this.facts = facts;
    }

    /** The facts, immutable. */
    public final EntityFacts facts() {
        return facts;
    }

    /**
     * Reads an attribute from an instance of the entity, by its getter or its Java field.
     *
     * @param entity an instance of the entity class
     * @param attribute the ordinal of the attribute
     * @return its value, null where the attribute is null
     */
    public abstract @Nullable Object read(Object entity, int attribute);

    /** Whether {@code value}, returned by {@link #read}, says that generated code cannot reach the attribute. */
    public static boolean isNotAccessible(@Nullable Object value) {
        return value == NOT_ACCESSIBLE;
    }

    /** Begins the facts of an entity. */
    protected static EntityFacts entity(String type, Class<?> entityClass) {
        return new EntityFacts(type, entityClass, List.of(), null, List.of());
    }

    /** The identifier. */
    protected static AttributeFacts id(String name) {
        return AttributeFacts.of(AttributeFacts.Kind.ID, name, null);
    }

    /** An attribute that is a single column. */
    protected static AttributeFacts basic(String name) {
        return AttributeFacts.of(AttributeFacts.Kind.BASIC, name, null);
    }

    /** An association to one entity, whose GraphQL type is {@code target}. */
    protected static AttributeFacts toOne(String name, String target) {
        return AttributeFacts.of(AttributeFacts.Kind.TO_ONE, name, target);
    }

    /** An association to many entities, whose GraphQL type is {@code target}. */
    protected static AttributeFacts toMany(String name, String target) {
        return AttributeFacts.of(AttributeFacts.Kind.TO_MANY, name, target);
    }
}
