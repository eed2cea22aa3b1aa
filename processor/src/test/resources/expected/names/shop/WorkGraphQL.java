package shop;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Work} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class WorkGraphQL extends EntityDescriptor {
    public WorkGraphQL() {
        super(entity("Work", Work.class)
                .lookup("work", "id")
                .list("works", 20, 100)
                .attributes(id("id"), toMany("printings", "Edition").mappedBy("work")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Work work = (Work) entity;
        return switch (attribute) {
            case 0 -> work.id;
            case 1 -> work.printings;
            default -> NOT_ACCESSIBLE;
        };
    }
}
