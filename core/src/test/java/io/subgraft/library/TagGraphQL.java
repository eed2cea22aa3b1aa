package io.subgraft.library;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/** What Subgraft knows of {@link Tag} at compile time. */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class TagGraphQL extends EntityDescriptor {
    public TagGraphQL() {
        super(entity("Tag", Tag.class)
                .lookup("tag", "id")
                .list("tags", 20, 100)
                .attributes(id("id"), basic("label"), toMany("books", "Book").mappedBy("tags")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Tag tag = (Tag) entity;
        return switch (attribute) {
            case 0 -> tag.id;
            case 1 -> tag.label;
            case 2 -> tag.books;
            default -> NOT_ACCESSIBLE;
        };
    }
}
