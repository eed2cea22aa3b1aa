package io.subgraft.conformance.parts;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/** What Subgraft knows of {@link Part} at compile time. */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class PartGraphQL extends EntityDescriptor {
    public PartGraphQL() {
        super(entity("Part", Part.class)
                .lookup("part", "id")
                .lookup("partBySku", "sku")
                .list("parts", 20, 100)
                .attributes(id("id"), basic("sku"), basic("serial"), toOne("maker", "Maker"), basic("nickname")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Part part = (Part) entity;
        return switch (attribute) {
            case 0 -> part.id;
            case 1 -> part.sku;
            case 2 -> part.serial;
            case 3 -> part.maker;
            case 4 -> part.nickname;
            default -> NOT_ACCESSIBLE;
        };
    }
}
