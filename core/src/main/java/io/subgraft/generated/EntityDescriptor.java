package io.subgraft.generated;

import io.subgraft.generated.EntityFacts.KeyFacts;
import java.util.List;

/** What is known at compile time of one exposed entity; the base of its generated {@code …GraphQL} class. */
public abstract class EntityDescriptor extends TypeDescriptor {

    private final EntityFacts facts;

    protected EntityDescriptor(EntityFacts facts) {
        this.facts = facts;
    }

    /** The facts, immutable. */
    public final EntityFacts facts() {
        return facts;
    }

    @Override
    public final String type() {
        return facts.type();
    }

    @Override
    public final Class<?> javaClass() {
        return facts.entityClass();
    }

    @Override
    public final List<AttributeFacts> attributes() {
        return facts.attributes();
    }

    /** Begins the facts of an entity. */
    protected static EntityFacts entity(String type, Class<?> entityClass) {
        return new EntityFacts(type, entityClass, EntityFacts.Hierarchy.NONE, List.of(), null, List.of());
    }

    /** A column of a key whose argument is not named as the attribute is. */
    protected static KeyFacts by(String path, String argument) {
        return new KeyFacts(path, argument);
    }
}
