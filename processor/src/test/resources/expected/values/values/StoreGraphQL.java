package values;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Store} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class StoreGraphQL extends EntityDescriptor {
    public StoreGraphQL() {
        super(entity("Store", Store.class)
                .lookup("store", "id")
                .list("stores", 20, 100)
                .attributes(
                        id("id"),
                        embedded("address", "Address"),
                        embedded("billing", "Address"),
                        elements("branches", "Address"),
                        elements("emails"),
                        elements("aisles"),
                        elements("kinds"),
                        embedded("terms", "Terms")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Store store = (Store) entity;
        return switch (attribute) {
            case 1 -> store.getAddress();
            case 2 -> store.billing;
            case 3 -> store.branches;
            case 4 -> store.emails;
            case 5 -> store.aisles;
            case 6 -> store.kinds;
            case 7 -> store.terms;
            default -> NOT_ACCESSIBLE;
        };
    }
}
