package search;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Article} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class ArticleGraphQL extends EntityDescriptor {
    public ArticleGraphQL() {
        super(entity("Article", Article.class)
                .lookup("article", "id")
                .list("articles", 20, 100)
                .attributes(id("id"), basic("title").searchable().as("headline"), toOne("journal", "Journal")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Article article = (Article) entity;
        return switch (attribute) {
            case 0 -> article.id;
            case 1 -> article.title;
            case 2 -> article.journal;
            default -> NOT_ACCESSIBLE;
        };
    }
}
