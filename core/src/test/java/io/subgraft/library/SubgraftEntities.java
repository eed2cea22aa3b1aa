package io.subgraft.library;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What Subgraft knows at compile time of the entities of {@code io.subgraft.library}.
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
                new SubgraftEntities(0, factsOfAuthor()),
                new SubgraftEntities(1, factsOfBook()),
                new SubgraftEntities(2, factsOfChapter()),
                new SubgraftEntities(3, factsOfContract()),
                new SubgraftEntities(4, factsOfReview()),
                new SubgraftEntities(5, factsOfTag()));
    }

    private static EntityFacts factsOfAuthor() {
        return entity("Author", Author.class)
                .lookup("author", "id")
                .list("authors", 20, 100)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    basic("name"),
                    basic("born"),
                    toMany("books", "Book", "author"),
                    toOne("contract", "Contract", "author")
                });
    }

    private static EntityFacts factsOfBook() {
        return entity("Book", Book.class)
                .lookup("book", "id")
                .lookup("bookByIsbn", "isbn")
                .list("books", 20, 50)
                .attributes(new AttributeFacts[] {
                    id("id"),
                    basic("isbn").searchable(),
                    basic("title").searchable(),
                    basic("price"),
                    basic("genre"),
                    basic("printed").as("copies"),
                    toOne("author", "Author"),
                    toMany("reviews", "Review", "book"),
                    toMany("tags", "Tag"),
                    toMany("chapters", "Chapter")
                });
    }

    private static EntityFacts factsOfChapter() {
        return entity("Chapter", Chapter.class)
                .lookup("chapter", "id")
                .list("allChapters", 20, 100)
                .attributes(id("id"), basic("heading"));
    }

    private static EntityFacts factsOfContract() {
        return entity("Contract", Contract.class)
                .lookup("contract", "number")
                .list("contracts", 20, 100)
                .attributes(id("number"), toOne("author", "Author"), basic("advance"), basic("signedAt"));
    }

    private static EntityFacts factsOfReview() {
        return entity("Review", Review.class)
                .lookup("review", "id")
                .list("reviews", 20, 100)
                .attributes(id("id"), basic("stars"), basic("text"), basic("writtenAt"), toOne("book", "Book"));
    }

    private static EntityFacts factsOfTag() {
        return entity("Tag", Tag.class)
                .lookup("tag", "id")
                .list("tags", 20, 100)
                .attributes(id("id"), basic("label"), toMany("books", "Book", "tags"));
    }

    @Override
    public Object read(Object entity, int attribute) {
        return switch (ordinal) {
            case 0 -> readAuthor((Author) entity, attribute);
            case 1 -> readBook((Book) entity, attribute);
            case 2 -> readChapter((Chapter) entity, attribute);
            case 3 -> readContract((Contract) entity, attribute);
            case 4 -> readReview((Review) entity, attribute);
            case 5 -> readTag((Tag) entity, attribute);
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readAuthor(Author entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.name;
            case 2 -> entity.born;
            case 3 -> entity.books;
            case 4 -> entity.contract;
            default -> NOT_ACCESSIBLE;
        };
    }

    @SuppressWarnings("deprecation")
    private static Object readBook(Book entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.isbn;
            case 2 -> entity.title;
            case 3 -> entity.price;
            case 4 -> entity.genre;
            case 5 -> entity.printed;
            case 6 -> entity.author;
            case 7 -> entity.reviews;
            case 8 -> entity.tags;
            case 9 -> entity.chapters;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readChapter(Chapter entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.heading;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readContract(Contract entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.getNumber();
            case 1 -> entity.getAuthor();
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readReview(Review entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.stars;
            case 2 -> entity.text;
            case 3 -> entity.writtenAt;
            case 4 -> entity.book;
            default -> NOT_ACCESSIBLE;
        };
    }

    private static Object readTag(Tag entity, int attribute) {
        return switch (attribute) {
            case 0 -> entity.id;
            case 1 -> entity.label;
            case 2 -> entity.books;
            default -> NOT_ACCESSIBLE;
        };
    }
}
