package io.subgraft.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.HibernateException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.DiscriminatorConverter;
import org.hibernate.metamodel.mapping.DiscriminatorValueDetails;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of an entity tell their class. The discriminators "null" and "not null" are words rather than values: a row is of
 * the class of "not null" if its discriminator is that of no other class.
 */
final class Discriminators {

    private static final String NULL = "null";
    private static final String NOT_NULL = "not null";

    private final SessionFactoryImplementor sessionFactory;
    private final EntityPersister persister;
    private final Map<String, Class<?>> classes;
    private final Map<String, Class<?>> hierarchy;

    Discriminators(SessionFactoryImplementor sessionFactory, EntityPersister persister, LiveTypes live) {
        this.sessionFactory = sessionFactory;
        this.persister = persister;
        this.classes = live.concreteClasses(persister.getMappedClass());
        this.hierarchy = live.concreteClasses(sessionFactory
                .getMappingMetamodel()
                .getEntityDescriptor(persister.getRootEntityName())
                .getMappedClass());
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

    /** Whether a discriminator of the classes of the entity is a word, and has to be read to tell them apart. */
    boolean haveWords() {
        return classes.size() > 1 && !classes.keySet().stream().allMatch(this::hasValue);
    }

    /** Whether Hibernate 7.4, asked for the entity by its name, returns rows of other classes: of "not null" it asks no more. */
    boolean admitOthers() {
        return classes.keySet().stream().anyMatch(name -> NOT_NULL.equals(discriminator(name)))
                && hierarchy.keySet().stream().anyMatch(name -> !classes.containsKey(name) && hasValue(name));
    }

    /** The name of the topmost entity. */
    String root() {
        return sessionFactory
                .getRuntimeMetamodels()
                .getJpaMetamodel()
                .entity(persister.getRootEntityName())
                .getName();
    }

    /**
     * The HQL that is true of the rows of some of the classes of the entity.
     *
     * @param alias of rows of the topmost entity where it {@linkplain #admitOthers() admits others}: the type of what only such a
     *     class can be is for Hibernate 7.4 the constant "not null"
     * @param visible the names of the entities of some
     */
    String areOneOf(String alias, List<String> visible) {
        String type = "type(" + alias + ")";
        List<String> alternatives = new ArrayList<>();
        List<String> values = visible.stream().filter(this::hasValue).toList();
        if (!values.isEmpty()) {
            alternatives.add(type + " in (" + String.join(", ", values) + ")");
        }
        if (visible.stream().anyMatch(name -> NULL.equals(discriminator(name)))) {
            alternatives.add("cast(" + type + " as string) is null");
        }
        if (visible.stream().anyMatch(name -> NOT_NULL.equals(discriminator(name)))) {
            List<String> others = hierarchy.keySet().stream()
                    .filter(name -> !visible.contains(name) && hasValue(name))
                    .toList();
            String any = "cast(" + type + " as string) is not null";
            alternatives.add(
                    others.isEmpty()
                            ? any
                            : "(" + any + " and " + type + " not in (" + String.join(", ", others) + "))");
        }
        return alternatives.size() == 1 ? alternatives.get(0) : "(" + String.join(" or ", alternatives) + ")";
    }

    private boolean hasValue(String name) {
        String discriminator = discriminator(name);
        return !NULL.equals(discriminator) && !NOT_NULL.equals(discriminator);
    }

    /** As SQL has it; a text in quotes. */
    private String discriminator(String name) {
        return String.valueOf(sessionFactory
                .getMappingMetamodel()
                .getEntityDescriptor(Objects.requireNonNull(hierarchy.get(name), name))
                .getDiscriminatorSQLValue());
    }
}
