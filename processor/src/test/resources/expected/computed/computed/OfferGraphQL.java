package computed;

import io.subgraft.generated.EntityDescriptor;
import java.math.BigDecimal;
import java.util.Collection;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Offer} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class OfferGraphQL extends EntityDescriptor {
    public OfferGraphQL() {
        super(entity("Offer", Offer.class)
                .lookup("offer", "id")
                .list("offers", 20, 100)
                .attributes(id("id"), basic("title"), basic("price"), basic("discount"))
                .computed(
                        fromColumns("salePrice", "price", "discount"),
                        fromInstance("heading", "title", "id"),
                        fromKeys("averageStars"),
                        fromEntity("words")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Offer offer = (Offer) entity;
        return switch (attribute) {
            case 0 -> offer.id;
            case 1 -> offer.title;
            case 2 -> offer.price;
            case 3 -> offer.discount;
            default -> NOT_ACCESSIBLE;
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object compute(int computed, Object... inputs) {
        return switch (computed) {
            case 0 -> Offer.salePrice((BigDecimal) inputs[0], (int) inputs[1]);
            case 1 -> ((Offer) inputs[0]).getLabel();
            case 2 -> Offer.averageStars((Collection<Long>) inputs[0]);
            case 3 -> ((Offer) inputs[0]).words();
            default -> super.compute(computed, inputs);
        };
    }
}
