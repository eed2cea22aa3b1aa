package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

@GraphQLExposed(
        entities = Exposing.Book.class,
        // expect: [SG2028] Exposing: names Exposing.Plain, which is no entity, embeddable or enum that is exposed; list the entity in entities, or take the name away
        // expect: [SG2028] Exposing: names Exposing.Book.titles, which is no attribute; did you mean "title"?
        // expect: [SG2028] Exposing: names Exposing.Size, which is no entity, with plural; take the plural away
        // expect: [SG2028] Exposing: names Exposing.Kind, without a name; write the value
        // expect: [SG2028] Exposing: names Exposing.Book, which has another name already; leave one of them
        names = {
            @GraphQLName(type = Exposing.Plain.class, value = "Other"),
            @GraphQLName(attribute = "titles", value = "name"),
            @GraphQLName(type = Exposing.Size.class, plural = "sizes"),
            @GraphQLName(type = Exposing.Kind.class),
            @GraphQLName("Tome"),
            @GraphQLName(type = Exposing.Book.class, value = "Volume"),
            @GraphQLName(type = Exposing.Size.class, attribute = "width", value = "broad")
        })
class Exposing {
    static class Plain {}

    enum Kind { POETRY }

    @Embeddable
    static class Size {
        int width;
    }

    @Entity
    static class Book {
        @Id Long id;
        String title;
        Size size;
        Kind kind;
    }
}
