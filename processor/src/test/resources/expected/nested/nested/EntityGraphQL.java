package nested;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Outer.Entity} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class EntityGraphQL extends EntityDescriptor {
    public EntityGraphQL() {
        super(entity("Entity", Outer.Entity.class)
                .lookup("entity", "id")
                .list("entities", 20, 100)
                .attributes(id("id")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return NOT_ACCESSIBLE;
    }
}
