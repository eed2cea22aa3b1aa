package io.subgraft;

import io.subgraft.database.Database;

/** Serves a request and refuses another in a JVM of its own, and prints the answers. */
final class OneRequest {

    private OneRequest() {}

    public static void main(String[] arguments) {
        try (Library library = new Library(Database.H2, 1)) {
            System.out.println(library.subgraft()
                    .execute("{ authors(first: 1) { nodes { name } } }")
                    .toSpecification());
            System.out.println(library.subgraft()
                    .execute("{ a: authors { nodes { nothing } } }")
                    .getErrors()
                    .get(0)
                    .getExtensions());
        }
    }
}
