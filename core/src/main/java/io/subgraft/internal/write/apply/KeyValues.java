package io.subgraft.internal.write.apply;

import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.proxy.HibernateProxy;
import org.jspecify.annotations.Nullable;

/** Reads the values of the columns of identifiers from instances of a session. */
public final class KeyValues {

    private final Session session;

    public KeyValues(Session session) {
        this.session = session;
    }

    /** The values of the identifier of a managed instance, in the order of its columns. */
    public List<Object> of(EntityType type, Object instance) {
        List<Object> values = new ArrayList<>();
        for (KeyColumn each : type.key()) {
            values.add(
                    Objects.requireNonNull(value(instance, List.of(each.path().split("\\.")))));
        }
        return values;
    }

    /** The identifier of a managed instance, or of a reference to one that is not loaded. */
    public @Nullable Object id(Object instance) {
        return instance instanceof HibernateProxy proxy
                ? proxy.getHibernateLazyInitializer().getInternalIdentifier()
                : session.getIdentifier(instance);
    }

    private @Nullable Object value(Object instance, List<String> path) {
        SharedSessionContractImplementor owner = (SharedSessionContractImplementor) session;
        EntityPersister persister = instance instanceof HibernateProxy proxy
                ? owner.getFactory()
                        .getMappingMetamodel()
                        .getEntityDescriptor(proxy.getHibernateLazyInitializer().getEntityName())
                : owner.getEntityPersister(null, instance);
        String first = path.get(0);
        if (first.equals(persister.getIdentifierPropertyName())) {
            return below(id(instance), (AttributeMapping) persister.getIdentifierMapping(), path);
        }
        AttributeMapping attribute = persister.findAttributeMapping(first);
        if (attribute == null && persister.getIdentifierMapping() instanceof NonAggregatedIdentifierMapping id) {
            attribute = id.getVirtualIdEmbeddable().findAttributeMapping(first);
        }
        Objects.requireNonNull(attribute, first);
        return below(attribute.getPropertyAccess().getGetter().get(instance), attribute, path);
    }

    private @Nullable Object below(@Nullable Object value, AttributeMapping attribute, List<String> path) {
        if (value == null || path.size() == 1) {
            return value;
        }
        List<String> rest = path.subList(1, path.size());
        if (attribute instanceof EmbeddableValuedModelPart embedded) {
            EmbeddableMappingType type = embedded.getEmbeddableTypeDescriptor();
            AttributeMapping member = Objects.requireNonNull(type.findAttributeMapping(rest.get(0)), rest.get(0));
            return below(member.getPropertyAccess().getGetter().get(value), member, rest);
        }
        return value(value, rest);
    }
}
