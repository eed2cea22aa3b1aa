package identifiers;

import io.subgraft.generated.EntityDescriptor;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows of {@link Book} at compile time.
 */
@Generated("io.subgraft.processor.SubgraftProcessor")
public final class BookGraphQL extends EntityDescriptor {
    public BookGraphQL() {
        super(entity("Book", Book.class)
                .lookup("book", "id")
                .lookup("bookByIsbn13", by("isbn", "isbn13"))
                .list("books", 20, 100)
                .attributes(id("id"), basic("isbn").as("isbn13")));
    }

    @Override
    public Object read(Object entity, int attribute) {
        Book book = (Book) entity;
        return switch (attribute) {
            case 0 -> book.id;
            case 1 -> book.isbn;
            default -> NOT_ACCESSIBLE;
        };
    }
}
