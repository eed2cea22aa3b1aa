package outside.names;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;
import outside.names.model.Domicile;

/**
 * What Subgraft knows of {@link Domicile} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class PostalAddressGraphQL extends EmbeddableDescriptor {
    /**
     * The name of the type, for other modules.
     */
    public static final String TYPE = "PostalAddress";

    public PostalAddressGraphQL() {
        super(
                "PostalAddress",
                Domicile.class,
                basic("street"),
                basic("a$b").as("ab"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Domicile instance = (Domicile) embeddable;
        return switch (attribute) {
            case 0 -> instance.street;
            case 1 -> instance.a$b;
            default -> NOT_ACCESSIBLE;
        };
    }
}
