package outside.config;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;
import outside.model.Residence;

/**
 * What Subgraft knows of {@link Residence} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class ResidenceGraphQL extends EmbeddableDescriptor {
    public ResidenceGraphQL() {
        super(
                "Residence",
                Residence.class,
                basic("street"),
                basic("town"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Residence instance = (Residence) embeddable;
        return switch (attribute) {
            case 0 -> instance.getStreet();
            default -> NOT_ACCESSIBLE;
        };
    }
}
