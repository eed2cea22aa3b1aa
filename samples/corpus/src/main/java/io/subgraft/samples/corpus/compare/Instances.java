package io.subgraft.samples.corpus.compare;

import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.persister.entity.EntityPersister;

/** The rows that Hibernate loads as instances of an entity. */
final class Instances {

    private Instances() {}

    /** Asked for a class of the discriminator "not null" by its name, Hibernate 7.4 loads rows of other classes as that class. */
    static List<?> of(EntityPersister entity, Session session) {
        boolean admitsOthers = "not null".equals(String.valueOf(entity.getDiscriminatorSQLValue()));
        String asked = admitsOthers ? entity.getRootEntityName() : entity.getEntityName();
        List<Object> rows =
                session.createSelectionQuery("from " + asked, Object.class).getResultList();
        return admitsOthers
                ? rows.stream()
                        .filter(row -> entity.getMappedClass().isInstance(Hibernate.unproxy(row)))
                        .toList()
                : rows;
    }
}
