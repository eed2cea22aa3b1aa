package outside.config;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;
import outside.model.Customer;
import outside.model.Invoice;

/**
 * What Subgraft knows at compile time of the entities of {@code outside.config}.
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
                new SubgraftEntities(0, factsOfCustomer()),
                new SubgraftEntities(1, factsOfInvoice()));
    }

    private static EntityFacts factsOfCustomer() {
        return entity("Customer", Customer.class)
                .lookup("customer", "number")
                .list("customers", 20, 30)
                .attributes(id("number"), basic("active"));
    }

    private static EntityFacts factsOfInvoice() {
        return entity("Invoice", Invoice.class)
                .lookup("invoice", "id")
                .list("invoices", 20, 30)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    basic("cents"),
                    toOne("customer", "Customer"),
                    basic("hidden"),
                    embedded("address", "Residence")
                });
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readCustomer((Customer) entity, attribute);
            case 1 -> readInvoice((Invoice) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readCustomer(Customer entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.getNumber();
            case 1 -> entity.isActive();
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readInvoice(Invoice entity, int attribute) {
        return switch (attribute) {
            case 1 -> entity.cents;
            case 2 -> entity.getCustomer();
            default -> NOT_ACCESSIBLE;
        };
    }
}
