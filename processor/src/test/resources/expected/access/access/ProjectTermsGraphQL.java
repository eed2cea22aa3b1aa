package access;

import io.subgraft.generated.EmbeddableDescriptor;
import io.subgraft.generated.GuardFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link ProjectTerms} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class ProjectTermsGraphQL extends EmbeddableDescriptor {
    public ProjectTermsGraphQL() {
        super(
                "ProjectTerms",
                ProjectTerms.class,
                basic("days"),
                basic("penalty"));
    }

    @Override
    public Object read(Object embeddable, int attribute) {
        ProjectTerms instance = (ProjectTerms) embeddable;
        return switch (attribute) {
            case 0 -> instance.days;
            case 1 -> instance.penalty;
            default -> NOT_ACCESSIBLE;
        };
    }

    @Override
    public List<GuardFacts> guards() {
        return List.of(guard("penalty"));
    }
}
