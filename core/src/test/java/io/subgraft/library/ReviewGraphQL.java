package io.subgraft.library;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/** What Subgraft knows of {@link Review} at compile time. */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class ReviewGraphQL extends EntityDescriptor {
    public ReviewGraphQL() {
        super(entity("Review", Review.class)
                .lookup("review", "id")
                .list("reviews", 20, 100)
                .attributes(id("id"), basic("stars"), basic("text"), basic("writtenAt"), toOne("book", "Book")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Review review = (Review) entity;
        return switch (attribute) {
            case 0 -> review.id;
            case 1 -> review.stars;
            case 2 -> review.text;
            case 3 -> review.writtenAt;
            case 4 -> review.book;
            default -> NOT_ACCESSIBLE;
        };
    }
}
