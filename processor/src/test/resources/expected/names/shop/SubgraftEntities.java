package shop;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code shop}.
 */
@SuppressWarnings("deprecation")
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
                new SubgraftEntities(0, factsOfEdition()),
                new SubgraftEntities(1, factsOfWork()));
    }

    private static EntityFacts factsOfEdition() {
        return entity("Edition", Edition.class)
                .lookup("edition", "id")
                .lookup("editionByIsbnAndYear", "isbn", "year")
                .list("allEditions", 5, 7)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    basic("isbn"),
                    basic("year"),
                    basic("quoted"),
                    basic("body").as("text"),
                    basic("described"),
                    basic("cover"),
                    basic("gone"),
                    toOne("work", "Work")
                });
    }

    private static EntityFacts factsOfWork() {
        return entity("Work", Work.class)
                .lookup("work", "id")
                .list("works", 20, 100)
                .attributes(id("id"), toMany("printings", "Edition", "work"));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readEdition((Edition) entity, attribute);
            case 1 -> readWork((Work) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    @SuppressWarnings({"deprecation", "removal"})
    private static Object readEdition(Edition entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.isbn;
            case 2 -> entity.year;
            case 3 -> entity.quoted;
            case 4 -> entity.body;
            case 5 -> entity.described;
            case 6 -> entity.cover;
            case 7 -> entity.gone;
            case 8 -> entity.work;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readWork(Work entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.printings;
            default -> NOT_ACCESSIBLE;
        };
    }
}
