package families;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Payments.CardPayment} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class CardPaymentGraphQL extends EntityDescriptor {
    public CardPaymentGraphQL() {
        super(entity("CardPayment", Payments.CardPayment.class)
                .extending("Payment")
                .lookup("cardPayment", "id")
                .list("cardPayments", 20, 100)
                .attributes(id("id"), toOne("refunded", "Payment"), basic("holder")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Payments.CardPayment cardPayment = (Payments.CardPayment) entity;
        return switch (attribute) {
            case 0 -> cardPayment.id;
            case 1 -> cardPayment.refunded;
            case 2 -> cardPayment.holder;
            default -> NOT_ACCESSIBLE;
        };
    }
}
