package io.subgraft.samples.corpus.compare;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Elements;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.samples.corpus.rows.MappedAttribute;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** What GraphQL has to answer for what Hibernate loaded. */
record Expected(Types types, SessionFactoryImplementor sessions) {

    Object of(AttributeFacts attribute, Object value) {
        if (attribute instanceof Embedded embedded) {
            return value == null ? null : embeddable(embedded, value);
        }
        if (attribute instanceof ToOne toOne) {
            return value == null ? null : target(toOne.target(), toOne.isId(), Hibernate.unproxy(value));
        }
        if (attribute instanceof ToMany toMany) {
            List<Object> nodes = each(value, target -> target(toMany.target(), false, Hibernate.unproxy(target)));
            Map<String, Object> connection = new LinkedHashMap<>();
            connection.put("totalCount", nodes.size());
            connection.put("nodes", nodes);
            return connection;
        }
        if (attribute instanceof Elements elements) {
            return each(value, element -> of(elements.element(), element));
        }
        if (attribute instanceof Entries entries) {
            return entries(entries, value);
        }
        return Printed.of(value);
    }

    /** The identifier of a row, as it is asked for beside each attribute. */
    Map<String, Object> identity(Object instance) {
        EntityDescriptor type = types.of(instance.getClass());
        return fields(type, Identity.of(type), instance);
    }

    /** What the declared type of the target has is asked for, whichever class the target is of. */
    private Map<String, Object> target(String declared, boolean identityOnly, Object instance) {
        EntityDescriptor type = types.entity(declared);
        List<AttributeFacts> attributes = identityOnly ? Identity.of(type) : Identity.andPlain(type);
        return fields(types.of(instance.getClass()), attributes, instance);
    }

    private Map<String, Object> fields(EntityDescriptor type, List<AttributeFacts> attributes, Object instance) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("__typename", type.type());
        for (AttributeFacts attribute : attributes) {
            fields.put(attribute.field(), of(attribute, read(instance, attribute.name())));
        }
        return fields;
    }

    Object read(Object instance, String attribute) {
        return MappedAttribute.of(sessions.getMappingMetamodel().getEntityDescriptor(instance.getClass())).stream()
                .filter(each -> each.name().equals(attribute))
                .findFirst()
                .map(each -> each.of(instance))
                .orElse(null);
    }

    private Map<String, Object> embeddable(Embedded embedded, Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (AttributeFacts attribute : types.named(embedded.type()).attributes()) {
            fields.put(attribute.field(), of(attribute, new Embeddable(sessions, value).read(attribute.name())));
        }
        return fields;
    }

    private List<Object> entries(Entries entries, Object value) {
        List<Object> all = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("key", of(entries.key(), key));
                entry.put("value", of(entries.value(), each));
                all.add(entry);
            });
        }
        return all;
    }

    private static List<Object> each(Object several, Function<Object, Object> of) {
        List<Object> all = new ArrayList<>();
        if (several instanceof Map<?, ?> map) {
            map.values().forEach(each -> all.add(of.apply(each)));
        } else if (several instanceof Collection<?> collection) {
            collection.forEach(each -> all.add(of.apply(each)));
        } else if (several != null) {
            for (int i = 0; i < Array.getLength(several); i++) {
                all.add(of.apply(Array.get(several, i)));
            }
        }
        return all;
    }
}
