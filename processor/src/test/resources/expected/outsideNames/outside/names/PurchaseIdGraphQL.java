package outside.names;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;
import outside.names.model.Purchase;

/**
 * What Subgraft knows of {@link Purchase.Id} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class PurchaseIdGraphQL extends EmbeddableDescriptor {
    /**
     * The name of the type, for other modules.
     */
    public static final String TYPE = "PurchaseId";

    public PurchaseIdGraphQL() {
        super(
                "PurchaseId",
                Purchase.Id.class,
                basic("shop"),
                basic("number"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Purchase.Id instance = (Purchase.Id) embeddable;
        return switch (attribute) {
            case 0 -> instance.shop();
            case 1 -> instance.number();
            default -> NOT_ACCESSIBLE;
        };
    }
}
