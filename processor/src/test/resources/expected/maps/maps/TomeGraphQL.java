package maps;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Tome} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class TomeGraphQL extends EntityDescriptor {
    public TomeGraphQL() {
        super(entity("Tome", Tome.class)
                .lookup("tome", "id")
                .list("tomes", 20, 100)
                .attributes(
                        id("id"),
                        entries("titles", "TomeTitlesEntry", basic("key"), basic("value")),
                        entries("prices", "TomePricesEntry", toOne("key", "Shop"), basic("value")),
                        entries("sizes", "TomeDimensionsEntry", basic("key"), embedded("value", "Size")).as("dimensions"),
                        entries("formats", "TomeFormatsEntry", embedded("key", "Size"), basic("value")),
                        entries("sellers", "TomeSellersEntry", basic("key"), toOne("value", "Shop")),
                        entries("samples", "TomeSamplesEntry", toOne("key", "Shop"), toOne("value", "Tome"))));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Tome tome = (Tome) entity;
        return switch (attribute) {
            case 0 -> tome.id;
            case 1 -> tome.titles;
            case 2 -> tome.prices;
            case 3 -> tome.sizes;
            case 4 -> tome.formats;
            case 5 -> tome.sellers;
            case 6 -> tome.samples;
            default -> NOT_ACCESSIBLE;
        };
    }
}
