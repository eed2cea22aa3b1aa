package shop;

import io.subgraft.Subgraft;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;

class Engine {

    @Produces
    @Singleton
    Subgraft subgraft(EntityManagerFactory entityManagerFactory) {
        return Subgraft.builder(entityManagerFactory).build();
    }
}
