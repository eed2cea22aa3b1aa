package values;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code values}.
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
                new SubgraftEntities(0, factsOfStore()));
    }

    private static EntityFacts factsOfStore() {
        return entity("Store", Store.class)
                .lookup("store", "id")
                .list("stores", 20, 100)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    embedded("address", "Address"),
                    embedded("billing", "Address"),
                    elements("branches", "Address"),
                    elements("emails"),
                    elements("aisles"),
                    elements("kinds"),
                    embedded("terms", "Terms")
                });
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readStore((Store) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readStore(Store entity, int attribute) {
        return switch (attribute) {
            case 1 -> entity.getAddress();
            case 2 -> entity.billing;
            case 3 -> entity.branches;
            case 4 -> entity.emails;
            case 5 -> entity.aisles;
            case 6 -> entity.kinds;
            case 7 -> entity.terms;
            default -> NOT_ACCESSIBLE;
        };
    }
}
