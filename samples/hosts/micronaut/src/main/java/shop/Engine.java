package shop;

import io.micronaut.context.annotation.Factory;
import io.subgraft.Subgraft;
import jakarta.inject.Singleton;
import org.hibernate.SessionFactory;

@Factory
class Engine {

    @Singleton
    Subgraft subgraft(SessionFactory sessionFactory) {
        return Subgraft.builder(sessionFactory).build();
    }
}
