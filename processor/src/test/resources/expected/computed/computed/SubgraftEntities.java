package computed;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code computed}.
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
                new SubgraftEntities(0, factsOfOffer()));
    }

    private static EntityFacts factsOfOffer() {
        return entity("Offer", Offer.class)
                .lookup("offer", "id")
                .list("offers", 20, 100)
                .attributes(id("id"), basic("title"), basic("price"), basic("discount"))
                .computed(
                        fromColumns("salePrice", "price", "discount"),
                        fromInstance("heading", "title", "id"),
                        fromKeys("averageStars"),
                        fromEntity("words"));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readOffer((Offer) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readOffer(Offer entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.title;
            case 2 -> entity.price;
            case 3 -> entity.discount;
            default -> NOT_ACCESSIBLE;
        };
    }

    @Override
    public Object compute(int computed, Object... inputs) {
        return switch (ordinal) {
            case 0 -> computeOffer(computed, inputs);
            default -> super.compute(computed, inputs);
        };
    }

    @SuppressWarnings("unchecked")
    private Object computeOffer(int computed, Object... inputs) {
        return switch (computed) {
            case 0 -> Offer.salePrice((BigDecimal) inputs[0], (int) inputs[1]);
            case 1 -> ((Offer) inputs[0]).getLabel();
            case 2 -> Offer.averageStars((Collection<Long>) inputs[0]);
            case 3 -> ((Offer) inputs[0]).words();
            default -> super.compute(computed, inputs);
        };
    }
}
