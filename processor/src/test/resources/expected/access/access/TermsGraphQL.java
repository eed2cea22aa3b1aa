package access;

import io.subgraft.generated.EmbeddableDescriptor;
import io.subgraft.generated.GuardFacts;
import java.util.List;
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
                basic("days"),
                basic("penalty"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        Terms terms = (Terms) embeddable;
        return switch (attribute) {
            case 0 -> terms.days;
            case 1 -> terms.penalty;
            default -> NOT_ACCESSIBLE;
        };
    }

    @Override
    public List<GuardFacts> guards() {
        return List.of(guard("penalty"));
    }
}
