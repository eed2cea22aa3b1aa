package outside.names;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;
import outside.names.model.Bill;

/**
 * What Subgraft knows of {@link Bill.Id} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class BillIdGraphQL extends EmbeddableDescriptor {
    /**
     * The name of the type, for other modules.
     */
    public static final String TYPE = "BillId";

    public BillIdGraphQL() {
        super(
                "BillId",
                Bill.Id.class,
                basic("number"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Bill.Id instance = (Bill.Id) embeddable;
        return switch (attribute) {
            case 0 -> instance.number();
            default -> NOT_ACCESSIBLE;
        };
    }
}
