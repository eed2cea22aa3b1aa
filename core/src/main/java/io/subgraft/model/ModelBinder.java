package io.subgraft.model;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Elements;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.generated.EmbeddableDescriptor;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts.KeyFacts;
import io.subgraft.generated.TypeDescriptor;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/** Joins generated facts to the live persistence unit, and refuses what does not fit together. */
public final class ModelBinder {

    private final LiveTypes live;
    private final AssociationPaths paths;

    public ModelBinder(SessionFactoryImplementor sessionFactory) {
        this.live = new LiveTypes(sessionFactory.getMetamodel());
        this.paths = new AssociationPaths(sessionFactory.getMappingMetamodel());
    }

    /**
     * The model of the given entities and embeddables.
     *
     * @throws IllegalStateException if an entity or attribute is not in the persistence unit, or an association leads to an
     *     entity that is not exposed; the message names it and the remedy
     */
    public Model bind(List<EntityDescriptor> entities, List<EmbeddableDescriptor> embeddables) {
        Set<String> exposed = entities.stream().map(TypeDescriptor::type).collect(Collectors.toUnmodifiableSet());
        List<EntityType> types = new ArrayList<>();
        for (EntityDescriptor entity : entities) {
            types.add(bind(entity, exposed));
        }
        List<EmbeddableType> values = new ArrayList<>();
        for (EmbeddableDescriptor embeddable : embeddables) {
            values.add(new EmbeddableType(
                    embeddable, attributes(embeddable, live.embeddable(embeddable.javaClass()), exposed, null)));
        }
        return new Model(types, values);
    }

    private EntityType bind(EntityDescriptor entity, Set<String> exposed) {
        jakarta.persistence.metamodel.EntityType<?> type = live.entity(entity.javaClass());
        List<Attribute> attributes = attributes(entity, type, exposed, entity.javaClass());
        List<Lookup> lookups = entity.facts().lookups().stream()
                .map(each -> new Lookup(each.field(), columns(type, each.by())))
                .toList();
        List<KeyColumn> key = lookups.get(0).columns().stream()
                .map(each -> new KeyColumn(each.path(), each.argument(), keyType(entity, each.javaType())))
                .toList();
        return new EntityType(entity, type.getName(), attributes, lookups, key);
    }

    private List<Lookup.Column> columns(ManagedType<?> type, List<KeyFacts> by) {
        return by.stream()
                .map(each -> new Lookup.Column(each.path(), each.argument(), live.type(type, each.path())))
                .toList();
    }

    private static KeyType keyType(EntityDescriptor entity, Class<?> javaType) {
        KeyType key = KeyType.of(javaType);
        if (key == null) {
            throw new IllegalStateException(entity.javaClass().getName() + " has an identifier of " + javaType
                    + ", which cannot be written as an ID");
        }
        return key;
    }

    private List<Attribute> attributes(
            TypeDescriptor descriptor, ManagedType<?> type, Set<String> exposed, @Nullable Class<?> entity) {
        List<Attribute> attributes = new ArrayList<>();
        for (AttributeFacts facts : descriptor.attributes()) {
            String target = target(facts);
            if (target != null && !exposed.contains(target)) {
                throw new IllegalStateException(
                        descriptor.javaClass().getSimpleName() + "." + facts.name() + " leads to " + target
                                + ", but no module on the class path exposes it; add the jar that does");
            }
            jakarta.persistence.metamodel.Attribute<?, ?> attribute = live.attribute(type, facts.name());
            Class<?> javaType = attribute instanceof PluralAttribute<?, ?, ?> plural
                    ? plural.getElementType().getJavaType()
                    : Boxed.of(attribute.getJavaType());
            attributes.add(
                    new Attribute(attributes.size(), facts, javaType, path(entity, facts), isIndexed(entity, facts)));
        }
        return attributes;
    }

    /** What lies in an embeddable is mapped anew by each entity that embeds it, so only a join is right for all. */
    private @Nullable AssociationPath path(@Nullable Class<?> entity, AttributeFacts facts) {
        if (facts instanceof ToOne toOne) {
            return entity == null ? AssociationPaths.join(toOne) : paths.toOne(entity, toOne);
        }
        if (facts instanceof ToMany toMany) {
            return entity == null ? AssociationPaths.join(toMany) : paths.toMany(entity, toMany);
        }
        return null;
    }

    private static @Nullable String target(AttributeFacts facts) {
        if (facts instanceof ToOne toOne) {
            return toOne.target();
        }
        return facts instanceof ToMany toMany ? toMany.target() : null;
    }

    private boolean isIndexed(@Nullable Class<?> entity, AttributeFacts facts) {
        return facts instanceof Elements && entity != null && paths.isIndexed(entity, facts.name());
    }
}
