package io.subgraft.library;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/** What Subgraft knows of {@link Author} at compile time. */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class AuthorGraphQL extends EntityDescriptor {
    public AuthorGraphQL() {
        super(entity("Author", Author.class)
                .lookup("author", "id")
                .list("authors", 20, 100)
                .attributes(
                        id("id"),
                        basic("name"),
                        basic("born"),
                        toMany("books", "Book").mappedBy("author"),
                        toOne("contract", "Contract").mappedBy("author")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Author author = (Author) entity;
        return switch (attribute) {
            case 0 -> author.id;
            case 1 -> author.name;
            case 2 -> author.born;
            case 3 -> author.books;
            case 4 -> author.contract;
            default -> NOT_ACCESSIBLE;
        };
    }
}
