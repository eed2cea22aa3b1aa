package packages.b;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code packages.b}.
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
                new SubgraftEntities(0, factsOfSalesPerson()));
    }

    private static EntityFacts factsOfSalesPerson() {
        return entity("SalesPerson", SalesPerson.class)
                .lookup("salesPerson", "id")
                .list("salesPersons", 20, 100)
                .attributes(id("id"), toMany("crates", "Crate", "sellers"));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readSalesPerson((SalesPerson) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readSalesPerson(SalesPerson entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.crates;
            default -> NOT_ACCESSIBLE;
        };
    }
}
