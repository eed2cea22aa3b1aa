package packages.a;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code packages.a}.
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
                new SubgraftEntities(0, factsOfCrate()));
    }

    private static EntityFacts factsOfCrate() {
        return entity("Crate", Crate.class)
                .lookup("crate", "id")
                .list("crates", 20, 100)
                .attributes(id("id"), toMany("sellers", "SalesPerson"));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readCrate((Crate) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readCrate(Crate entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.sellers;
            default -> NOT_ACCESSIBLE;
        };
    }
}
