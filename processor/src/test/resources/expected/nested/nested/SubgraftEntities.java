package nested;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code nested}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftEntities extends EntityDescriptor {
    private final int ordinal;

    private SubgraftEntities(int ordinal, EntityFacts facts) {
        super(facts);
        this.ordinal = ordinal;
    }

    /**
     * An instance for each entity, by type name.
     */
    public static List<EntityDescriptor> all() {
        return List.of(
                new SubgraftEntities(0, factsOfDefault()),
                new SubgraftEntities(1, factsOfEntity()));
    }

    private static EntityFacts factsOfDefault() {
        return entity("Default", Outer.Default.class)
                .lookup("default", "id")
                .list("defaults", 20, 100)
                .attributes(id("id"), basic("colour"), toOne("entity", "Entity"));
    }

    private static EntityFacts factsOfEntity() {
        return entity("Entity", Outer.Entity.class)
                .lookup("entity", "id")
                .list("entities", 20, 100)
                .attributes(id("id"));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readDefault((Outer.Default) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readDefault(Outer.Default entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.colour;
            case 2 -> entity.entity;
            default -> NOT_ACCESSIBLE;
        };
    }
}
