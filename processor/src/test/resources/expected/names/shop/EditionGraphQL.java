package shop;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Edition} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
@SuppressWarnings("deprecation")
public final class EditionGraphQL extends EntityDescriptor {
    public EditionGraphQL() {
        super(entity("Edition", Edition.class)
                .lookup("edition", "id")
                .lookup("editionByIsbnAndYear", "isbn", "year")
                .list("allEditions", 5, 7)
                .attributes(
                        id("id"),
                        basic("isbn"),
                        basic("year"),
                        basic("quoted"),
                        basic("body").as("text"),
                        basic("described"),
                        basic("cover"),
                        basic("gone"),
                        toOne("work", "Work")));
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public Object read(Object entity, int attribute) {
        Edition edition = (Edition) entity;
        return switch (attribute) {
            case 0 -> edition.id;
            case 1 -> edition.isbn;
            case 2 -> edition.year;
            case 3 -> edition.quoted;
            case 4 -> edition.body;
            case 5 -> edition.described;
            case 6 -> edition.cover;
            case 7 -> edition.gone;
            case 8 -> edition.work;
            default -> NOT_ACCESSIBLE;
        };
    }
}
