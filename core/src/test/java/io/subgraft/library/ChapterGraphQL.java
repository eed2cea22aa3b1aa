package io.subgraft.library;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/** What Subgraft knows of {@link Chapter} at compile time. */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class ChapterGraphQL extends EntityDescriptor {
    public ChapterGraphQL() {
        super(entity("Chapter", Chapter.class)
                .lookup("chapter", "id")
                .list("allChapters", 20, 100)
                .attributes(id("id"), basic("heading")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Chapter chapter = (Chapter) entity;
        return switch (attribute) {
            case 0 -> chapter.id;
            case 1 -> chapter.heading;
            default -> NOT_ACCESSIBLE;
        };
    }
}
