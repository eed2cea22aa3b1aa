package nested;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Outer.Default} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class DefaultGraphQL extends EntityDescriptor {
    public DefaultGraphQL() {
        super(entity("Default", Outer.Default.class)
                .lookup("default", "id")
                .list("defaults", 20, 100)
                .attributes(id("id"), basic("colour"), toOne("entity", "Entity")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Outer.Default default_ = (Outer.Default) entity;
        return switch (attribute) {
            case 0 -> default_.id;
            case 1 -> default_.colour;
            case 2 -> default_.entity;
            default -> NOT_ACCESSIBLE;
        };
    }
}
