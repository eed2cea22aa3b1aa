package io.subgraft.internal.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** What the live persistence unit says of an entity beyond what JPA's metamodel does: of its columns and the order of its lists. */
final class EntityMapping {

    private final SessionFactoryImplementor sessionFactory;
    private final EntityPersister persister;
    private final Discriminators discriminators;
    private final Map<String, CollectionOrder> orders = new ConcurrentHashMap<>();

    EntityMapping(SessionFactoryImplementor sessionFactory, Class<?> entity, LiveTypes live) {
        this.sessionFactory = sessionFactory;
        this.persister = sessionFactory.getMappingMetamodel().getEntityDescriptor(entity);
        this.discriminators = new Discriminators(sessionFactory, persister, live);
    }

    /** How values are bound that are compared with the column at a path; null where there is none. */
    @Nullable
    ColumnType column(String path) {
        return ColumnType.of(persister.findByPath(path), sessionFactory.getTypeConfiguration());
    }

    /** How the rows tell their class. */
    Discriminators discriminators() {
        return discriminators;
    }

    /** The order of a collection at a path, which may lead through embeddables. */
    CollectionOrder order(String path) {
        return orders.computeIfAbsent(
                path,
                absent -> persister.findByPath(path) instanceof PluralAttributeMapping mapping
                        ? CollectionOrder.of(mapping, sessionFactory)
                        : CollectionOrder.NONE);
    }
}
