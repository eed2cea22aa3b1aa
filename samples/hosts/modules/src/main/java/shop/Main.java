package shop;

import io.subgraft.Subgraft;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;

public class Main {

    public static void main(String[] arguments) {
        EntityManagerFactory shop = new PersistenceConfiguration("shop")
                .managedClass(Book.class)
                .property(PersistenceConfiguration.JDBC_URL, "jdbc:h2:mem:shop")
                .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "create")
                .createEntityManagerFactory();
        shop.runInTransaction(entityManager -> entityManager.persist(new Book(1L, "Emma", 7L)));

        Subgraft subgraft = Subgraft.builder(shop).build();
        System.out.println(subgraft.execute(arguments[0]).toSpecification());
        System.exit(0);
    }
}
