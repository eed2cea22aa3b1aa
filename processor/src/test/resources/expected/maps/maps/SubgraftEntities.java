package maps;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code maps}.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class SubgraftEntities extends EntityDescriptor {
    private final int ordinal;

    private SubgraftEntities(int ordinal, EntityFacts facts) {
        super(facts);
        this.ordinal = ordinal;
    }

    /**
     * An instance for each entity, by type name.
     */
    public static List<EntityDescriptor> all() {
        return List.of(
                new SubgraftEntities(0, factsOfShop()),
                new SubgraftEntities(1, factsOfTome()));
    }

    private static EntityFacts factsOfShop() {
        return entity("Shop", Shop.class)
                .lookup("shop", "id")
                .list("shops", 20, 100)
                .attributes(id("id"), toOne("tome", "Tome"));
    }

    private static EntityFacts factsOfTome() {
        return entity("Tome", Tome.class)
                .lookup("tome", "id")
                .list("tomes", 20, 100)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    entries("titles", "TomeTitlesEntry", basic("key"), basic("value")),
                    entries("prices", "TomePricesEntry", toOne("key", "Shop"), basic("value")),
                    entries("sizes", "TomeDimensionsEntry", basic("key"), embedded("value", "Size")).as("dimensions"),
                    entries("formats", "TomeFormatsEntry", embedded("key", "Size"), basic("value")),
                    entries("sellers", "TomeSellersEntry", basic("key"), toOne("value", "Shop")),
                    entries("samples", "TomeSamplesEntry", toOne("key", "Shop"), toOne("value", "Tome"))
                });
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readShop((Shop) entity, attribute);
            case 1 -> readTome((Tome) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readShop(Shop entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.tome;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readTome(Tome entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.titles;
            case 2 -> entity.prices;
            case 3 -> entity.sizes;
            case 4 -> entity.formats;
            case 5 -> entity.sellers;
            case 6 -> entity.samples;
            default -> NOT_ACCESSIBLE;
        };
    }
}
