package values;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Point} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class PointGraphQL extends EmbeddableDescriptor {
    public PointGraphQL() {
        super(
                "Point",
                Point.class,
                basic("x"),
                basic("y"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Point instance = (Point) embeddable;
        return switch (attribute) {
            case 0 -> instance.x();
            case 1 -> instance.y();
            default -> NOT_ACCESSIBLE;
        };
    }
}
