package search;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Journal} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class JournalGraphQL extends EntityDescriptor {
    public JournalGraphQL() {
        super(entity("Journal", Journal.class)
                .lookup("journal", "id")
                .list("journals", 20, 100)
                .attributes(
                        id("id"),
                        toMany("articles", "Article").mappedBy("journal"),
                        embedded("imprint", "Imprint")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Journal journal = (Journal) entity;
        return switch (attribute) {
            case 0 -> journal.id;
            case 1 -> journal.articles;
            case 2 -> journal.imprint;
            default -> NOT_ACCESSIBLE;
        };
    }
}
