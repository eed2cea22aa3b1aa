package outside.config;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;
import outside.model.Invoice;

/**
 * What Subgraft knows of {@link Invoice} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class InvoiceGraphQL extends EntityDescriptor {
    public InvoiceGraphQL() {
        super(entity("Invoice", Invoice.class)
                .lookup("invoice", "id")
                .list("invoices", 20, 30)
                .attributes(
                        id("id"),
                        basic("cents"),
                        toOne("customer", "Customer"),
                        basic("hidden"),
                        embedded("address", "Residence")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Invoice invoice = (Invoice) entity;
        return switch (attribute) {
            case 1 -> invoice.cents;
            case 2 -> invoice.getCustomer();
            default -> NOT_ACCESSIBLE;
        };
    }
}
