package io.subgraft.samples.corpus.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/** The tables that hold more than one collection; Hibernate itself cannot write them where all columns are not null. */
record SharedTables(List<SharedTable> tables) {

    static SharedTables of(SessionFactoryImplementor sessions) {
        Map<String, SharedTable> tables = new TreeMap<>();
        for (EntityPersister entity : Entities.of(sessions)) {
            Attributes.of(entity).forEach(each -> {
                if (each instanceof PluralAttributeMapping plural
                        && !plural.getCollectionDescriptor().isInverse()
                        && plural.getDeclaringType() == entity
                        && plural.getSeparateCollectionTable() != null) {
                    tables.computeIfAbsent(
                                    plural.getSeparateCollectionTable(),
                                    name -> new SharedTable(name, entity, new ArrayList<>()))
                            .collections()
                            .add(plural);
                }
            });
        }
        return new SharedTables(
                tables.values().stream().filter(SharedTable::isShared).toList());
    }

    boolean hold(PluralAttributeMapping plural) {
        return tables.stream().anyMatch(each -> each.name().equals(plural.getSeparateCollectionTable()));
    }
}
