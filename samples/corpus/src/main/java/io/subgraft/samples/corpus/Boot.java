package io.subgraft.samples.corpus;

import io.subgraft.samples.corpus.artifact.PersistentClass;
import io.subgraft.samples.corpus.artifact.Unit;
import jakarta.persistence.ValidationMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Starts Hibernate for all classes of a unit, those that are not exposed too. */
record Boot(Unit unit, ClassLoader loader, Options options) {

    SessionFactoryImplementor sessionFactory() {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration(unit.name());
        configuration.managedClasses(classes());
        configuration.jdbcUrl(
                options.jdbcUrl().replace("{unit}", UUID.randomUUID().toString()));
        // Rows are filled to fit their columns, not the rules of their application.
        configuration.validationMode(ValidationMode.NONE);
        configuration.property(AvailableSettings.HBM2DDL_AUTO, "create-drop");
        configuration.property(AvailableSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, true);
        configuration.property(AvailableSettings.CLASSLOADERS, List.of(loader));
        // Eager associations in chains become joins that a database plans for seconds.
        configuration.property(AvailableSettings.MAX_FETCH_DEPTH, "1");
        options.properties().forEach(configuration::property);
        return configuration.createEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
    }

    private List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (PersistentClass each : unit.classes()) {
            try {
                classes.add(Class.forName(each.binaryName(), false, loader));
            } catch (ClassNotFoundException | LinkageError absent) {
                throw new IllegalStateException(
                        each.binaryName() + " cannot be loaded; is a dependency missing?", absent);
            }
        }
        return classes;
    }
}
