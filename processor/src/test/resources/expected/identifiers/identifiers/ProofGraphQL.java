package identifiers;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Proof} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class ProofGraphQL extends EntityDescriptor {
    public ProofGraphQL() {
        super(entity("Proof", Proof.class)
                .lookup(
                        "proof",
                        by("order.shop", "orderShop"),
                        by("order.number", "orderNo"),
                        by("binding.book.id", "binding"))
                .list("proofs", 20, 100)
                .attributes(toOne("order", "Order").asId(), toOne("binding", "Binding").asId()));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Proof proof = (Proof) entity;
        return switch (attribute) {
            case 0 -> proof.order;
            case 1 -> proof.binding;
            default -> NOT_ACCESSIBLE;
        };
    }
}
