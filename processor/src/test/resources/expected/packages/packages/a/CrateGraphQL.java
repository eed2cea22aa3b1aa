package packages.a;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Crate} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class CrateGraphQL extends EntityDescriptor {
    public CrateGraphQL() {
        super(entity("Crate", Crate.class)
                .lookup("crate", "id")
                .list("crates", 20, 100)
                .attributes(id("id"), toMany("sellers", "SalesPerson")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Crate crate = (Crate) entity;
        return switch (attribute) {
            case 0 -> crate.id;
            case 1 -> crate.sellers;
            default -> NOT_ACCESSIBLE;
        };
    }
}
