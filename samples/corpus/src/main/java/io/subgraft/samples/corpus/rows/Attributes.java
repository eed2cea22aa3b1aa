package io.subgraft.samples.corpus.rows;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.persister.entity.EntityPersister;

/** The attributes of an entity that are not its identifier. */
final class Attributes {

    private Attributes() {}

    /** Without those that Hibernate adds for itself: they have no member of the class. */
    static List<AttributeMapping> of(EntityPersister entity) {
        List<String> id = new ArrayList<>();
        EntityIdentifierMapping identifier = entity.getIdentifierMapping();
        if (identifier instanceof NonAggregatedIdentifierMapping several) {
            several.getVirtualIdEmbeddable().forEachAttributeMapping(each -> id.add(each.getAttributeName()));
        }
        List<AttributeMapping> attributes = new ArrayList<>();
        entity.forEachAttributeMapping(each -> {
            if (!isOfHibernate(each) && !id.contains(each.getAttributeName())) {
                attributes.add(each);
            }
        });
        return attributes;
    }

    /** Back references to the owners of collections, and what stands for an identifier of several attributes. */
    private static boolean isOfHibernate(AttributeMapping attribute) {
        String name = attribute.getAttributeName();
        return name.startsWith("_") && (name.endsWith("Backref") || name.equals("_identifierMapper"));
    }
}
