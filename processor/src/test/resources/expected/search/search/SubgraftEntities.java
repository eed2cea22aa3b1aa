package search;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code search}.
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
                new SubgraftEntities(0, factsOfArticle()),
                new SubgraftEntities(1, factsOfJournal()));
    }

    private static EntityFacts factsOfArticle() {
        return entity("Article", Article.class)
                .lookup("article", "id")
                .list("articles", 20, 100)
                .attributes(id("id"), basic("title").searchable().as("headline"), toOne("journal", "Journal"));
    }

    private static EntityFacts factsOfJournal() {
        return entity("Journal", Journal.class)
                .lookup("journal", "id")
                .list("journals", 20, 100)
                .attributes(id("id"), toMany("articles", "Article", "journal"), embedded("imprint", "Imprint"));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readArticle((Article) entity, attribute);
            case 1 -> readJournal((Journal) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readArticle(Article entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.title;
            case 2 -> entity.journal;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readJournal(Journal entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.articles;
            case 2 -> entity.imprint;
            default -> NOT_ACCESSIBLE;
        };
    }
}
