package maps;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Shop} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class ShopGraphQL extends EntityDescriptor {
    public ShopGraphQL() {
        super(entity("Shop", Shop.class)
                .lookup("shop", "id")
                .list("shops", 20, 100)
                .attributes(id("id"), toOne("tome", "Tome")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Shop shop = (Shop) entity;
        return switch (attribute) {
            case 0 -> shop.id;
            case 1 -> shop.tome;
            default -> NOT_ACCESSIBLE;
        };
    }
}
