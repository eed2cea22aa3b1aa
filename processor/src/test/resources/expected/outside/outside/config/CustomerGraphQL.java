package outside.config;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;
import outside.model.Customer;

/**
 * What Subgraft knows of {@link Customer} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class CustomerGraphQL extends EntityDescriptor {
    public CustomerGraphQL() {
        super(entity("Customer", Customer.class)
                .lookup("customer", "number")
                .list("customers", 20, 30)
                .attributes(id("number"), basic("active")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Customer customer = (Customer) entity;
        return switch (attribute) {
            case 0 -> customer.getNumber();
            case 1 -> customer.isActive();
            default -> NOT_ACCESSIBLE;
        };
    }
}
