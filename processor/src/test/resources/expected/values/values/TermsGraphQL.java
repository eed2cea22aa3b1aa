package values;

import io.subgraft.generated.EmbeddableDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Terms} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class TermsGraphQL extends EmbeddableDescriptor {
    public TermsGraphQL() {
        super(
                "Terms",
                Terms.class,
                basic("text"),
                basic("days"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Terms instance = (Terms) embeddable;
        return switch (attribute) {
            case 0 -> instance.text();
            case 1 -> instance.days();
            default -> NOT_ACCESSIBLE;
        };
    }
}
