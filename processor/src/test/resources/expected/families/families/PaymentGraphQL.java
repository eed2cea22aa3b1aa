package families;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Payments.Payment} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class PaymentGraphQL extends EntityDescriptor {
    public PaymentGraphQL() {
        super(entity("Payment", Payments.Payment.class)
                .hasInterface("AnyPayment")
                .lookup("payment", "id")
                .list("payments", 20, 100)
                .attributes(id("id"), toOne("refunded", "Payment")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Payments.Payment payment = (Payments.Payment) entity;
        return switch (attribute) {
            case 0 -> payment.id;
            case 1 -> payment.refunded;
            default -> NOT_ACCESSIBLE;
        };
    }
}
