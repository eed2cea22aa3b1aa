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
        Point point = (Point) embeddable;
        return switch (attribute) {
            case 0 -> point.x();
            case 1 -> point.y();
            default -> NOT_ACCESSIBLE;
        };
    }
}
