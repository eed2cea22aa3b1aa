package shop;

import io.subgraft.Subgraft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

@Dependent
class Engine {

    @PersistenceUnit
    EntityManagerFactory entityManagerFactory;

    @Produces
    @Singleton
    Subgraft subgraft() {
        return Subgraft.builder(entityManagerFactory).build();
    }
}
