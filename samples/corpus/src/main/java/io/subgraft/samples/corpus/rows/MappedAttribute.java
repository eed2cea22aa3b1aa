package io.subgraft.samples.corpus.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.persister.entity.EntityPersister;

/**
 * An attribute of an entity as Hibernate maps it, its own or inherited.
 *
 * @param name its name
 * @param reader reads it from an instance
 */
public record MappedAttribute(String name, Function<Object, Object> reader) {

    private static MappedAttribute of(AttributeMapping mapping) {
        return new MappedAttribute(
                mapping.getAttributeName(),
                entity -> mapping.getPropertyAccess().getGetter().get(entity));
    }

    /** All of an entity, sorted by name. */
    public static List<MappedAttribute> of(EntityPersister entity) {
        List<MappedAttribute> all = new ArrayList<>();
        EntityIdentifierMapping id = entity.getIdentifierMapping();
        if (id instanceof NonAggregatedIdentifierMapping several) {
            several.getVirtualIdEmbeddable().forEachAttributeMapping(each -> all.add(of(each)));
        } else {
            all.add(new MappedAttribute(id.getAttributeName(), id::getIdentifier));
        }
        Attributes.of(entity).forEach(each -> all.add(of(each)));
        all.sort(Comparator.comparing(MappedAttribute::name));
        return List.copyOf(all);
    }

    public Object of(Object entity) {
        return reader.apply(entity);
    }
}
