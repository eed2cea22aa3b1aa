package bad;

import io.subgraft.annotation.*;
import jakarta.persistence.*;
import java.util.*;

class Names {
    @Entity
    @GraphQLExposed
    // expect: [SG2003] Names.Query: would be named "Query" in GraphQL, which is reserved; choose another with @GraphQLExposed(name = …)
    static class Query {
        @Id Long id;
    }

    @Entity
    @GraphQLExposed(name = "__Book", plural = "books")
    // expect: [SG2003] Names.Book: would be named "__Book" in GraphQL, where two underscores are reserved; choose another with @GraphQLExposed(name = …)
    static class Book {
        @Id Long id;
        // expect: [SG2003] Names.Book.größe: would be named "größe" in GraphQL, which is not made of the letters A to Z, digits and underscores; choose another with @GraphQLField(name = …), or leave it out with @GraphQLIgnore
        int größe;
        // expect: [SG2003] Names.Book.size: would be named "__LARGE" in GraphQL, where two underscores are reserved; rename the constant, or leave the attribute out with @GraphQLIgnore
        Size size;
    }

    @Entity
    @GraphQLExposed
    // expect: [SG2003] Names.Currency: would be named "Currency" in GraphQL, which is the name of a scalar that is used; choose another with @GraphQLExposed(name = …)
    static class Currency {
        @Id Long id;
        java.util.Currency currency;
    }

    /** Not where the scalar of the name is not used. */
    @Entity
    @GraphQLExposed
    static class Locale {
        @Id Long id;
    }

    enum Size { SMALL, __LARGE }

    @Entity
    // expect: [SG2003] Names.Plural: would be named "all books" in GraphQL, which is not made of the letters A to Z, digits and underscores; choose another with @GraphQLExposed(plural = …)
    @GraphQLExposed(plural = "all books")
    static class Plural {
        @Id Long id;
    }

    @Entity
    @GraphQLExposed
    // expect: [SG2003] Names.PluralEdge: would be named "PluralEdge" in GraphQL, which is what rows of pages of Plural are named; choose another with @GraphQLExposed(name = …)
    static class PluralEdge {
        @Id Long id;
    }
}
