package io.subgraft.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.boot.spi.Bootstrap;

/**
 * A persistence unit of given classes. Hibernate's own way of saying that, {@code HibernatePersistenceConfiguration}, is not in 6.6;
 * this one starts the same in every version.
 */
public final class PersistenceUnit {

    private final Map<String, Object> properties = new HashMap<>();
    private final List<Class<?>> classes = new ArrayList<>();

    public PersistenceUnit managedClasses(Class<?>... managed) {
        classes.addAll(List.of(managed));
        return this;
    }

    public PersistenceUnit mappingFiles(String... files) {
        return property(AvailableSettings.ORM_XML_FILES, List.of(files));
    }

    public PersistenceUnit jdbcUrl(String url) {
        return property(AvailableSettings.JAKARTA_JDBC_URL, url);
    }

    public PersistenceUnit property(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    public SessionFactory createEntityManagerFactory() {
        properties.put(AvailableSettings.LOADED_CLASSES, classes);
        return Bootstrap.getEntityManagerFactoryBuilder(
                        PersistenceUnit.class.getResource("META-INF/persistence.xml"), "test", properties)
                .build()
                .unwrap(SessionFactory.class);
    }
}
