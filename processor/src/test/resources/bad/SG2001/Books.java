package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

class Books {
    @Entity(name = "Volume")
    @GraphQLExposed
    static class Book {
        @Id Long id;
    }

    @Entity
    @GraphQLExposed(name = "Volume")
    // expect: [SG2001] Books.Tome: would be the GraphQL type Volume, as would bad.Books.Book; choose another with @GraphQLExposed(name = …)
    static class Tome {
        @Id Long id;
        Genre genre;
        // expect: [SG2001] Books.Tome.other: would be the GraphQL type Genre, as would bad.Books.Genre; choose another with @GraphQLName on Books.Other.Sort, or leave the attribute out with @GraphQLIgnore
        Other.Sort other;
    }

    @Entity
    @GraphQLExposed
    static class Shelf {
        @Id Long id;
        Label label;
        Volume volume;
        @ElementCollection
        // expect: [SG2001] Books.Shelf.names: would be the GraphQL type ShelfNamesEntry, as would bad.Books.ShelfNamesEntry; choose another name for the attribute with @GraphQLField(name = …)
        Map<String, String> names;
    }

    @Entity
    @GraphQLExposed
    static class ShelfNamesEntry {
        @Id Long id;
    }

    @Embeddable
    @GraphQLName("BooksLabel")
    static class Label {
        int text;
        Other.Sticker other;
    }

    @Embeddable
    @GraphQLName("Volume")
    // expect: [SG2001] Books.Volume: would be the GraphQL type Volume, as would bad.Books.Book; choose another with @GraphQLName on Books.Volume
    static class Volume {
        int number;
    }

    @Entity
    @Inheritance
    @GraphQLExposed
    // expect: [SG2001] Books.Animal: would be the GraphQL type AnyAnimal, as would bad.Books.AnyAnimal; choose another with @GraphQLExposed(name = …)
    static class Animal {
        @Id Long id;
    }

    @Entity
    @GraphQLExposed
    static class AnyAnimal {
        @Id Long id;
    }

    @GraphQLName("Genre")
    enum Genre { POETRY }

    static class Other {
        @GraphQLName("Genre")
        enum Sort { PROSE }

        @Embeddable
        @GraphQLName("BooksLabel")
        // expect: [SG2001] Books.Other.Sticker: would be the GraphQL type BooksLabel, as would bad.Books.Label; choose another with @GraphQLName on Books.Other.Sticker
        static class Sticker {
            int number;
        }
    }
}
