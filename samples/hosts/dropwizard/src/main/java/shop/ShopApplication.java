package shop;

import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.db.PooledDataSourceFactory;
import io.dropwizard.hibernate.HibernateBundle;
import io.subgraft.Subgraft;
import io.subgraft.http.servlet.SubgraftServlet;

public class ShopApplication extends Application<ShopConfiguration> {

    private final HibernateBundle<ShopConfiguration> hibernate = new HibernateBundle<>(Author.class, Book.class) {
        @Override
        public PooledDataSourceFactory getDataSourceFactory(ShopConfiguration configuration) {
            return configuration.database;
        }
    };

    @Override
    public void initialize(Bootstrap<ShopConfiguration> bootstrap) {
        bootstrap.addBundle(hibernate);
    }

    @Override
    public void run(ShopConfiguration configuration, Environment environment) {
        Subgraft subgraft = Subgraft.builder(hibernate.getSessionFactory()).build();
        environment.servlets().addServlet("graphql", new SubgraftServlet(subgraft)).addMapping("/graphql");
    }
}
