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

    /** Without those that Hibernate adds for itself, whose names begin with an underscore. */
    static List<AttributeMapping> of(EntityPersister entity) {
        List<String> id = new ArrayList<>();
        EntityIdentifierMapping identifier = entity.getIdentifierMapping();
        if (identifier instanceof NonAggregatedIdentifierMapping several) {
            several.getVirtualIdEmbeddable().forEachAttributeMapping(each -> id.add(each.getAttributeName()));
        }
        List<AttributeMapping> attributes = new ArrayList<>();
        entity.forEachAttributeMapping(each -> {
            if (!each.getAttributeName().startsWith("_") && !id.contains(each.getAttributeName())) {
                attributes.add(each);
            }
        });
        return attributes;
    }
}
