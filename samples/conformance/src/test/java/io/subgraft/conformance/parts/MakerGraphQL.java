package io.subgraft.conformance.parts;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/** What Subgraft knows of {@link Maker} at compile time. */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class MakerGraphQL extends EntityDescriptor {
    public MakerGraphQL() {
        super(entity("Maker", Maker.class)
                .lookup("maker", "code")
                .list("makers", 20, 100)
                .attributes(id("code"), basic("name")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Maker maker = (Maker) entity;
        return switch (attribute) {
            case 0 -> maker.code;
            case 1 -> maker.name;
            default -> NOT_ACCESSIBLE;
        };
    }
}
