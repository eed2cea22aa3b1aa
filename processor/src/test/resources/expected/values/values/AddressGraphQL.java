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
        Address address = (Address) embeddable;
        return switch (attribute) {
            case 0 -> address.since;
            case 1 -> address.getStreet();
            case 2 -> address.zip;
            case 3 -> address.kind;
            case 4 -> address.nearest;
            case 5 -> address.point;
            default -> NOT_ACCESSIBLE;
        };
    }
}
