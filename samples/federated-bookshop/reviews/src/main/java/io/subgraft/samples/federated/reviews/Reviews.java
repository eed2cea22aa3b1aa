package io.subgraft.samples.federated.reviews;

import io.subgraft.Subgraft;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The application of the reviews. */
public final class Reviews {

    /** Where its reviews are. */
    public static final String DATABASE = "jdbc:h2:mem:reviews;DB_CLOSE_DELAY=-1";

    private static final int BOOKS = 20;
    private static final int ACCOUNTS = 7;

    private static final List<String> TEXTS =
            List.of("Could not put it down.", "Not for me.", "A gift for everyone.", "Better the second time.");

    private Reviews() {}

    /** A subgraph over a database with reviews in it. */
    public static Subgraft subgraph(Map<String, Object> settings) {
        SessionFactory sessionFactory = new HibernatePersistenceConfiguration("reviews")
                .managedClasses(Review.class)
                .jdbcUrl(DATABASE)
                .properties(settings)
                .createEntityManagerFactory();
        sessionFactory.inTransaction(session -> {
            for (int each = 0; each < 60; each++) {
                session.persist(new Review(
                        each + 1,
                        1 + each * 3 % 5,
                        TEXTS.get(each % TEXTS.size()),
                        1 + each * 7 % BOOKS,
                        1 + each % ACCOUNTS));
            }
        });
        return Subgraft.builder(sessionFactory)
                .onlyModules(List.of(new SubgraftModule()))
                .build();
    }
}
