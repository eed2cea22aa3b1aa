package io.subgraft.library;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/** What Subgraft knows of {@link Book} at compile time. */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class BookGraphQL extends EntityDescriptor {
    public BookGraphQL() {
        super(entity("Book", Book.class)
                .lookup("book", "id")
                .lookup("bookByIsbn", "isbn")
                .list("books", 20, 50)
                .attributes(
                        id("id"),
                        basic("isbn").searchable(),
                        basic("title").searchable(),
                        basic("price"),
                        basic("genre"),
                        basic("printed").as("copies"),
                        toOne("author", "Author"),
                        toMany("reviews", "Review").mappedBy("book"),
                        toMany("tags", "Tag"),
                        toMany("chapters", "Chapter")));
    }

    @Override
    @SuppressWarnings("deprecation")
    public Object read(Object entity, int attribute) {
        Book book = (Book) entity;
        return switch (attribute) {
            case 0 -> book.id;
            case 1 -> book.isbn;
            case 2 -> book.title;
            case 3 -> book.price;
            case 4 -> book.genre;
            case 5 -> book.printed;
            case 6 -> book.author;
            case 7 -> book.reviews;
            case 8 -> book.tags;
            case 9 -> book.chapters;
            default -> NOT_ACCESSIBLE;
        };
    }
}
