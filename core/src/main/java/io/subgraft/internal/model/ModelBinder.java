package io.subgraft.internal.model;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.AttributeFacts.Elements;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.generated.ComputedFacts;
import io.subgraft.generated.EmbeddableDescriptor;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts.KeyFacts;
import io.subgraft.generated.TypeDescriptor;
import io.subgraft.security.RowPolicy;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.MapAttribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/** Joins generated facts to the live persistence unit. */
public final class ModelBinder {

    private final SessionFactoryImplementor sessionFactory;
    private final LiveTypes live;
    private final AssociationPaths paths;
    private final MappedConditions filters;
    private final MappedTypes mapped;
    private final LargeObjects large;
    private final Policies policies;
    private final ValueRange range;
    private final Guards guards = new Guards();
    private final Map<Class<?>, EntityDescriptor> exposed = new HashMap<>();

    /** @param policies makes the policies of rows */
    public ModelBinder(
            SessionFactoryImplementor sessionFactory, Function<Class<? extends RowPolicy>, RowPolicy> policies) {
        this.sessionFactory = sessionFactory;
        this.policies = new Policies(policies);
        this.live = new LiveTypes(sessionFactory.getMetamodel());
        this.filters = new MappedConditions(sessionFactory);
        this.paths = new AssociationPaths(sessionFactory.getMappingMetamodel(), filters);
        this.mapped = new MappedTypes(sessionFactory.getMappingMetamodel());
        this.range = ValueRange.of(sessionFactory.getJdbcServices().getDialect());
        this.large = new LargeObjects(sessionFactory);
    }

    /**
     * The model of the given entities and embeddables, without what differs from the persistence unit.
     *
     * @throws IllegalStateException if an identifier is of a type that cannot be written as an ID
     */
    public Model bind(
            List<EntityDescriptor> entities,
            List<EmbeddableDescriptor> embeddables,
            List<Difference> differences,
            AddedFields addedFields) {
        Set<String> left = differences.stream()
                .map(each -> coordinate(each.type(), String.valueOf(each.attribute())))
                .collect(Collectors.toUnmodifiableSet());
        entities.forEach(entity -> {
            exposed.put(entity.javaClass(), entity);
            guards.add(entity);
        });
        List<EntityType> types = new ArrayList<>();
        for (EntityDescriptor entity : entities) {
            live.findEntity(entity.javaClass()).ifPresent(type -> types.add(bind(entity, type, left)));
        }
        List<EmbeddableType> values = new ArrayList<>();
        for (EmbeddableDescriptor embeddable : embeddables) {
            live.findEmbeddable(embeddable.javaClass())
                    .ifPresent(type ->
                            values.add(new EmbeddableType(embeddable, attributes(embeddable, type, left, null))));
        }
        return new Model(types, values, guards.all(), range, addedFields);
    }

    /** By the qualified name: classes of other packages can have the same simple one. */
    private static String coordinate(Class<?> type, String attribute) {
        return type.getName() + "." + attribute;
    }

    private EntityType bind(
            EntityDescriptor entity, jakarta.persistence.metamodel.EntityType<?> type, Set<String> left) {
        List<Attribute> attributes = attributes(entity, type, left, entity.javaClass());
        List<Lookup> lookups = entity.facts().lookups().stream()
                .map(each -> new Lookup(each.field(), columns(type, each.by())))
                .toList();
        EntityMapping mapping = new EntityMapping(sessionFactory, entity.javaClass(), live);
        List<KeyColumn> key = lookups.get(0).columns().stream()
                .map(each -> new KeyColumn(each.path(), keyType(entity, each.javaType()), mapping.column(each.path())))
                .toList();
        Map<String, Class<?>> classes = live.concreteClasses(entity.javaClass());
        return new EntityType(
                entity,
                type.getName(),
                attributes,
                computed(entity, attributes),
                lookups,
                key,
                classes,
                visible(classes, mapping),
                restriction(entity),
                filters.of(entity.javaClass()),
                mapping);
    }

    private @Nullable Restriction restriction(EntityDescriptor entity) {
        Class<? extends RowPolicy> policy = entity.facts().access().policy();
        return policy == null ? null : new Restriction(policies.of(policy), paths.outer(entity.javaClass()));
    }

    /** Without those that need an attribute which the persistence unit maps otherwise. */
    private List<Computed> computed(EntityDescriptor entity, List<Attribute> attributes) {
        List<Computed> computed = new ArrayList<>();
        for (ComputedFacts facts : entity.facts().computed()) {
            int ordinal = entity.facts().computed().indexOf(facts);
            List<Attribute> inputs = attributes.stream()
                    .filter(each -> facts.inputs().contains(each.name()))
                    .sorted(Comparator.comparingInt(each -> facts.inputs().indexOf(each.name())))
                    .toList();
            if (inputs.size() == facts.inputs().size()) {
                computed.add(new Computed(ordinal, facts, inputs, guards.of(entity, facts.field())));
            }
        }
        return computed;
    }

    private @Nullable List<String> visible(Map<String, Class<?>> classes, EntityMapping mapping) {
        List<String> visible = new ArrayList<>();
        classes.forEach((name, entityClass) -> {
            if (isVisible(entityClass)) {
                visible.add(name);
            }
        });
        boolean isAll =
                visible.size() == classes.size() && !mapping.discriminators().admitOthers();
        return isAll ? null : visible;
    }

    private boolean isVisible(Class<?> entityClass) {
        for (Class<?> each = entityClass; each != null; each = each.getSuperclass()) {
            EntityDescriptor descriptor = exposed.get(each);
            if (descriptor != null) {
                return !descriptor.facts().hierarchy().isAbstract();
            }
        }
        return false;
    }

    private List<Lookup.Column> columns(ManagedType<?> type, List<KeyFacts> by) {
        return by.stream()
                .map(each -> new Lookup.Column(
                        each.path(),
                        each.argument(),
                        mapped.narrowed(LiveTypes.type(type, each.path()), type.getJavaType(), each.path())))
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
            TypeDescriptor descriptor, ManagedType<?> type, Set<String> left, @Nullable Class<?> entity) {
        List<Attribute> attributes = new ArrayList<>();
        for (int ordinal = 0; ordinal < descriptor.attributes().size(); ordinal++) {
            AttributeFacts facts = descriptor.attributes().get(ordinal);
            if (!left.contains(coordinate(descriptor.javaClass(), facts.name()))) {
                attributes.add(new Attribute(
                        ordinal,
                        facts,
                        javaType(type, facts, entity),
                        keyType(type, facts),
                        isNullable(type, facts),
                        path(entity, facts),
                        entity != null && paths.isOfSuperTable(entity, facts.name()),
                        guards.of(descriptor, facts),
                        enumColumn(entity, facts),
                        large.contains(descriptor.javaClass(), facts.name())));
            }
        }
        return attributes;
    }

    private Class<?> javaType(ManagedType<?> type, AttributeFacts facts, @Nullable Class<?> entity) {
        jakarta.persistence.metamodel.Attribute<?, ?> attribute =
                LiveTypes.find(type, facts.name()).orElseThrow();
        Class<?> said = attribute instanceof PluralAttribute<?, ?, ?> plural
                ? plural.getElementType().getJavaType()
                : attribute.getJavaType();
        return mapped.narrowed(said, entity, facts.name());
    }

    private static @Nullable Class<?> keyType(ManagedType<?> type, AttributeFacts facts) {
        return LiveTypes.find(type, facts.name()).orElseThrow() instanceof MapAttribute<?, ?, ?> map
                ? Boxed.of(map.getKeyJavaType())
                : null;
    }

    private static boolean isNullable(ManagedType<?> type, AttributeFacts facts) {
        return !facts.isId()
                && LiveTypes.find(type, facts.name())
                        .filter(each -> each instanceof SingularAttribute<?, ?> single && !single.isOptional())
                        .isEmpty();
    }

    /** What lies in an embeddable is mapped anew by each entity that embeds it, so only a join is right for all. */
    private @Nullable AssociationPath path(@Nullable Class<?> entity, AttributeFacts facts) {
        if (facts instanceof ToOne toOne) {
            return entity == null ? AssociationPaths.join(toOne) : paths.toOne(entity, toOne);
        }
        if (facts instanceof ToMany toMany) {
            return entity == null ? AssociationPaths.join(toMany) : paths.toMany(entity, toMany);
        }
        if (facts instanceof Entries entries && entries.value() instanceof ToOne && entity != null) {
            return paths.map(entity, entries.name());
        }
        return entity != null && (facts instanceof Elements || facts instanceof Entries)
                ? paths.values(entity, facts.name())
                : null;
    }

    private @Nullable EnumColumn enumColumn(@Nullable Class<?> entity, AttributeFacts facts) {
        return facts instanceof Basic && entity != null ? paths.enumColumn(entity, facts.name()) : null;
    }
}
