package io.subgraft.samples.federated.accounts;

import io.subgraft.Subgraft;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The application of the accounts. */
public final class Accounts {

    /** Where its accounts are. */
    public static final String DATABASE = "jdbc:h2:mem:accounts;DB_CLOSE_DELAY=-1";

    private static final List<String> NAMES =
            List.of("Ada Lind", "Bruno Tavares", "Chidi Obi", "Dana Petrov", "Elif Kaya", "Femke de Wit", "Goran Ilic");

    private Accounts() {}

    /** A subgraph over a database with accounts in it. */
    public static Subgraft subgraph(Map<String, Object> settings) {
        SessionFactory sessionFactory = new HibernatePersistenceConfiguration("accounts")
                .managedClasses(Account.class)
                .jdbcUrl(DATABASE)
                .properties(settings)
                .createEntityManagerFactory();
        sessionFactory.inTransaction(session -> {
            for (int each = 0; each < NAMES.size(); each++) {
                session.persist(new Account(each + 1, NAMES.get(each)));
            }
        });
        return Subgraft.builder(sessionFactory)
                .onlyModules(List.of(new SubgraftModule()))
                .build();
    }
}
