package maps;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Tome.Size} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class Tome_SizeGraphQL extends EmbeddableDescriptor {
    public Tome_SizeGraphQL() {
        super(
                "Size",
                Tome.Size.class,
                basic("width"),
                basic("height"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Tome.Size instance = (Tome.Size) embeddable;
        return switch (attribute) {
            case 0 -> instance.width();
            case 1 -> instance.height();
            default -> NOT_ACCESSIBLE;
        };
    }
}
