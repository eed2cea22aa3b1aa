package io.subgraft.generated;

import io.subgraft.generated.EntityFacts.KeyFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known at compile time of one exposed entity; the base of the generated class {@code SubgraftEntities}, which has an
 * instance for each entity of a package.
 */
public abstract class EntityDescriptor extends TypeDescriptor {

    private final EntityFacts facts;

    protected EntityDescriptor(EntityFacts facts) {
        this.facts = facts;
    }

    /** The facts, immutable. */
    public final EntityFacts facts() {
        return facts;
    }

    /** What may be written of it; null where nothing may. */
    public @Nullable WriteFacts writes() {
        return null;
    }

    /** An attribute that clients write. */
    protected static InputFacts input(String attribute) {
        return InputFacts.input(attribute);
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
        return new EntityFacts(
                type,
                entityClass,
                EntityFacts.Hierarchy.NONE,
                AccessFacts.FREE,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** A column of a key whose argument is not named as the attribute is. */
    protected static KeyFacts by(String path, String argument) {
        return new KeyFacts(path, argument);
    }

    /** A field that a static method computes from attributes. */
    protected static ComputedFacts fromColumns(String field, String... inputs) {
        return new ComputedFacts(field, ComputedFacts.Kind.COLUMNS, List.of(inputs));
    }

    /** A field that a method of an instance computes which holds those attributes only. */
    protected static ComputedFacts fromInstance(String field, String... inputs) {
        return new ComputedFacts(field, ComputedFacts.Kind.INSTANCE, List.of(inputs));
    }

    /** A field that a method of a loaded instance computes. */
    protected static ComputedFacts fromEntity(String field) {
        return new ComputedFacts(field, ComputedFacts.Kind.ENTITY, List.of());
    }

    /** A field that a static method computes for all entities of a level, by their identifiers. */
    protected static ComputedFacts fromKeys(String field) {
        return new ComputedFacts(field, ComputedFacts.Kind.KEYS, List.of());
    }

    /**
     * Computes a field.
     *
     * @param computed the place of the field among the computed ones
     * @param inputs what its method is called with: the values of its attributes; an instance; or a list of identifiers and the
     *     session that reads the operation
     * @return its value, or a map of values by identifier
     */
    public @Nullable Object compute(int computed, @Nullable Object... inputs) {
        throw new IllegalStateException(type() + " has no computed field " + computed);
    }
}
