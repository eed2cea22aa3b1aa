package io.subgraft.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.HibernateException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.DiscriminatorConverter;
import org.hibernate.metamodel.mapping.DiscriminatorValueDetails;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** What the live persistence unit says of an entity beyond what JPA's metamodel does: of its columns and the order of its lists. */
final class EntityMapping {

    private final SessionFactoryImplementor sessionFactory;
    private final EntityPersister persister;
    private final Map<String, CollectionOrder> orders = new ConcurrentHashMap<>();

    EntityMapping(SessionFactoryImplementor sessionFactory, Class<?> entity) {
        this.sessionFactory = sessionFactory;
        this.persister = sessionFactory.getMappingMetamodel().getEntityDescriptor(entity);
    }

    /** How values are bound that are compared with the column at a path; null where there is none. */
    @Nullable
    ColumnType column(String path) {
        return ColumnType.of(persister.findByPath(path), sessionFactory.getTypeConfiguration());
    }

    /**
     * The class of the rows that have a discriminator.
     *
     * @throws IllegalStateException if there is none
     */
    Class<?> concreteClass(@Nullable String discriminator) {
        DiscriminatorConverter<?, ?> converter =
                persister.getDiscriminatorMapping().getValueConverter();
        DiscriminatorValueDetails details;
        try {
            details = converter.getDetailsForDiscriminatorValue(
                    discriminator == null
                            ? null
                            : converter.getRelationalJavaType().fromString(discriminator));
        } catch (HibernateException unknown) {
            details = null;
        }
        if (details == null) {
            throw new IllegalStateException(
                    "A row of " + persister.getEntityName() + " has the discriminator of no class");
        }
        return details.getIndicatedEntity().getMappedJavaType().getJavaTypeClass();
    }

    /**
     * The HQL that is true of the rows of some of the classes of the entity. The discriminators "null" and "not null" are not
     * values that it could be compared with.
     *
     * @param classes all classes by the names of their entities
     * @param visible the names of the entities of some
     */
    String isOneOf(String alias, Map<String, Class<?>> classes, List<String> visible) {
        String type = "type(" + alias + ")";
        List<String> alternatives = new ArrayList<>();
        List<String> values =
                visible.stream().filter(name -> hasValue(classes, name)).toList();
        if (!values.isEmpty()) {
            alternatives.add(type + " in (" + String.join(", ", values) + ")");
        }
        if (visible.stream().anyMatch(name -> discriminator(classes, name).equals("null"))) {
            alternatives.add("cast(" + type + " as string) is null");
        }
        if (visible.stream().anyMatch(name -> discriminator(classes, name).equals("not null"))) {
            List<String> others = classes.keySet().stream()
                    .filter(name -> !visible.contains(name) && hasValue(classes, name))
                    .toList();
            String any = "cast(" + type + " as string) is not null";
            alternatives.add(
                    others.isEmpty()
                            ? any
                            : "(" + any + " and " + type + " not in (" + String.join(", ", others) + "))");
        }
        return alternatives.size() == 1 ? alternatives.get(0) : "(" + String.join(" or ", alternatives) + ")";
    }

    /** Whether a discriminator of the given classes is a word rather than a value. */
    boolean hasWords(Map<String, Class<?>> classes) {
        return classes.size() > 1 && !classes.keySet().stream().allMatch(name -> hasValue(classes, name));
    }

    private boolean hasValue(Map<String, Class<?>> classes, String name) {
        String value = discriminator(classes, name);
        return !value.equals("null") && !value.equals("not null");
    }

    /** As SQL has it; a text in quotes. */
    private String discriminator(Map<String, Class<?>> classes, String name) {
        return String.valueOf(sessionFactory
                .getMappingMetamodel()
                .getEntityDescriptor(Objects.requireNonNull(classes.get(name), name))
                .getDiscriminatorSQLValue());
    }

    /** The order of a collection at a path, which may lead through embeddables. */
    CollectionOrder order(String path) {
        return orders.computeIfAbsent(
                path,
                absent -> persister.findByPath(path) instanceof PluralAttributeMapping mapping
                        ? CollectionOrder.of(mapping, sessionFactory)
                        : CollectionOrder.NONE);
    }
}
