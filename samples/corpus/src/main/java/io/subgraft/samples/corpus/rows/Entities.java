package io.subgraft.samples.corpus.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** The entities of a persistence unit. */
public final class Entities {

    private Entities() {}

    /** All of them, sorted by name, so that every run is the same. */
    public static List<EntityPersister> of(SessionFactoryImplementor sessions) {
        List<EntityPersister> all = new ArrayList<>();
        sessions.getMappingMetamodel().forEachEntityDescriptor(all::add);
        all.sort(Comparator.comparing(EntityPersister::getEntityName));
        return all;
    }
}
