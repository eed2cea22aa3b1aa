package io.subgraft.samples.federated.catalog;

import io.subgraft.Subgraft;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The application of the catalog. */
public final class Catalog {

    /** Where its books are. */
    public static final String DATABASE = "jdbc:h2:mem:catalog;DB_CLOSE_DELAY=-1";

    private static final List<String> WORDS = List.of("Dust", "Harbour", "Winter", "Letters", "Glass", "Orchard");

    private Catalog() {}

    /** A subgraph over a database with books in it. */
    public static Subgraft subgraph(Map<String, Object> settings) {
        SessionFactory sessionFactory = new HibernatePersistenceConfiguration("catalog")
                .managedClasses(Author.class, Book.class)
                .jdbcUrl(DATABASE)
                .properties(settings)
                .createEntityManagerFactory();
        sessionFactory.inTransaction(session -> authors().forEach(author -> {
            session.persist(author);
            author.books.forEach(session::persist);
        }));
        return Subgraft.builder(sessionFactory)
                .onlyModules(List.of(new SubgraftModule()))
                .build();
    }

    private static List<Author> authors() {
        List<Author> authors = List.of(
                new Author(1, "Ines Calder"),
                new Author(2, "Tomas Rehn"),
                new Author(3, "Mirela Voss"),
                new Author(4, "Idris Okoro"));
        IntStream.range(0, 20).forEach(each -> {
            Author author = authors.get(each % authors.size());
            String title = WORDS.get(each % WORDS.size()) + " and " + WORDS.get((each / 2 + 3) % WORDS.size());
            author.books.add(new Book(each + 1, title, author));
        });
        return authors;
    }
}
