package values;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Address} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class AddressGraphQL extends EmbeddableDescriptor {
    public AddressGraphQL() {
        super(
                "Address",
                Address.class,
                basic("since"),
                basic("street"),
                basic("zip").as("postcode"),
                basic("kind"),
                toOne("nearest", "Store"),
                embedded("point", "Point"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Address instance = (Address) embeddable;
        return switch (attribute) {
            case 0 -> instance.since;
            case 1 -> instance.getStreet();
            case 2 -> instance.zip;
            case 3 -> instance.kind;
            case 4 -> instance.nearest;
            case 5 -> instance.point;
            default -> NOT_ACCESSIBLE;
        };
    }
}
