package io.subgraft.internal.model;

import io.subgraft.generated.AccessFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import io.subgraft.generated.EntityFacts.Hierarchy;
import io.subgraft.generated.EntityFacts.ListFacts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An exposed entity of the live persistence unit. */
public final class EntityType implements StructType {

    private final EntityDescriptor descriptor;
    private final String entityName;
    private final List<Attribute> attributes;
    private final List<Computed> computed;
    private final List<Lookup> lookups;
    private final List<KeyColumn> key;
    private final boolean hasLooseKey;
    private final Map<String, Class<?>> concreteClasses;
    private final List<Class<?>> classesByPosition;
    private final boolean hasWordsForDiscriminators;
    private final @Nullable List<String> visible;
    private final @Nullable Restriction restriction;
    private final RowConditions conditions;
    private final @Nullable EntityMapping mapping;
    private final ListFacts list;

    EntityType(
            EntityDescriptor descriptor,
            String entityName,
            List<Attribute> attributes,
            List<Computed> computed,
            List<Lookup> lookups,
            List<KeyColumn> key,
            Map<String, Class<?>> concreteClasses,
            @Nullable List<String> visible,
            @Nullable Restriction restriction,
            RowConditions conditions,
            @Nullable EntityMapping mapping) {
        this.descriptor = descriptor;
        this.entityName = entityName;
        this.attributes = List.copyOf(attributes);
        this.computed = List.copyOf(computed);
        this.lookups = List.copyOf(lookups);
        this.key = List.copyOf(key);
        this.hasLooseKey = key.stream().anyMatch(each -> each.type().isLoose());
        this.concreteClasses = Collections.unmodifiableMap(new LinkedHashMap<>(concreteClasses));
        this.classesByPosition = List.copyOf(concreteClasses.values());
        this.hasWordsForDiscriminators =
                mapping != null && mapping.discriminators().haveWords();
        this.visible = visible;
        this.restriction = restriction;
        this.conditions = conditions;
        this.mapping = mapping;
        this.list = Objects.requireNonNull(descriptor.facts().list(), "list");
    }

    /** A type whose rows are elsewhere: nothing is known of it but its key, a column that rows here hold. */
    public static EntityType elsewhere(String name, KeyType key, @Nullable ColumnType column) {
        EntityFacts facts = new EntityFacts(
                name,
                Object.class,
                new Hierarchy(null, null, false),
                new AccessFacts(null, null, null, null),
                List.of(),
                new ListFacts("", 1, 1),
                List.of(),
                List.of(),
                List.of());
        EntityDescriptor descriptor = new EntityDescriptor(facts) {
            @Override
            public Object read(Object instance, int attribute) {
                return NOT_ACCESSIBLE;
            }
        };
        return new EntityType(
                descriptor,
                name,
                List.of(),
                List.of(),
                List.of(),
                List.of(new KeyColumn("", key, column)),
                Map.of(),
                null,
                null,
                RowConditions.NONE,
                null);
    }

    /** Whether its rows are elsewhere, so that no statement can read them. */
    public boolean isElsewhere() {
        return key.get(0).path().isEmpty();
    }

    @Override
    public String name() {
        return descriptor.type();
    }

    @Override
    public EntityDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The fields that methods compute, by ordinal. */
    public List<Computed> computed() {
        return computed;
    }

    /** The computed field of that name; null where there is none. */
    public @Nullable Computed computed(String field) {
        for (Computed each : computed) {
            if (each.facts().field().equals(field)) {
                return each;
            }
        }
        return null;
    }

    /** The name of the entity in JPA queries. */
    public String entityName() {
        return entityName;
    }

    /** What the names of the types of its pages begin with. */
    public List<String> pageNames() {
        List<String> names = facts().pages();
        return names.isEmpty() ? List.of(name()) : names;
    }

    /** What was known at compile time. */
    public EntityFacts facts() {
        return descriptor.facts();
    }

    /** The fields of {@code Query} that find one, first by its identifier. */
    public List<Lookup> lookups() {
        return lookups;
    }

    /** The columns of the identifier, at least one. */
    public List<KeyColumn> key() {
        return key;
    }

    /**
     * Whether the database takes identifiers for equal that Java does not, so that a foreign key need not be written as the
     * key is that it refers to.
     */
    public boolean hasLooseKey() {
        return hasLooseKey;
    }

    /** The classes that its rows can be of, exposed or not, by the names of their entities in JPA queries. */
    public Map<String, Class<?>> concreteClasses() {
        return concreteClasses;
    }

    /**
     * The names of the entities, in JPA queries, whose rows a client may see; null where it may see all that Hibernate returns.
     * What is not exposed itself, nor extends a class that is and has rows of its own, stays unseen.
     */
    public @Nullable List<String> visible() {
        return visible;
    }

    /**
     * The HQL that is true of the rows that a client may see, where it may see some but not all.
     *
     * @param aliases returns aliases that nothing has yet
     */
    public String isVisible(String alias, Supplier<String> aliases) {
        Discriminators discriminators = Objects.requireNonNull(mapping).discriminators();
        List<String> names = Objects.requireNonNull(visible);
        if (!discriminators.admitOthers()) {
            return discriminators.areOneOf(alias, names);
        }
        String other = aliases.get();
        return "exists (select 1 from " + discriminators.root() + " " + other + " where " + isSame(alias, other)
                + " and " + discriminators.areOneOf(other, names) + ")";
    }

    /** The HQL that is true if two aliases stand for the same row. */
    public String isSame(String alias, String other) {
        return key.stream()
                .map(each -> other + "." + each.path() + " = " + alias + "." + each.path())
                .collect(Collectors.joining(" and "));
    }

    /** What hides rows from some callers; null where nothing does. */
    public @Nullable Restriction restriction() {
        return restriction;
    }

    /** What the persistence unit leaves out of its rows. */
    public RowConditions conditions() {
        return conditions;
    }

    /** The order of a collection of values at a path, which may lead through embeddables. */
    public CollectionOrder order(String path) {
        return mapping == null ? CollectionOrder.NONE : mapping.order(path);
    }

    /** How values are bound that are compared with the column at a path; null where there is none. */
    public @Nullable ColumnType column(String path) {
        return mapping == null ? null : mapping.column(path);
    }

    /**
     * Whether a policy or a filter may leave out a row that is there, so that a foreign key does not tell whether it refers to
     * anything.
     */
    public boolean isRestricted() {
        return restriction != null || conditions.isFiltered();
    }

    /** Who may read any of it; null for everybody. */
    public @Nullable Guard guard() {
        return guard(facts());
    }

    static @Nullable Guard guard(EntityFacts facts) {
        List<String> roles = facts.access().roles();
        return roles == null ? null : new Guard(List.of(Set.copyOf(roles)));
    }

    /** Who may ask for the list; null for everybody. */
    public @Nullable Guard listGuard() {
        return Guard.both(guard(), guard(facts().access().list()));
    }

    /** Who may ask for one of it by a key; null for everybody. */
    public @Nullable Guard lookupGuard() {
        return Guard.both(guard(), guard(facts().access().lookup()));
    }

    private static @Nullable Guard guard(@Nullable List<String> roles) {
        return roles == null ? null : new Guard(List.of(Set.copyOf(roles)));
    }

    /** Whether the discriminator of one of the classes is "null" or "not null", which no value is compared with. */
    public boolean hasWordsForDiscriminators() {
        return hasWordsForDiscriminators;
    }

    /**
     * The class of a row.
     *
     * @param told the position among {@link #concreteClasses()}, or the discriminator where that has words
     * @throws IllegalStateException if it is none
     */
    public Class<?> concreteClass(@Nullable Object told) {
        if (hasWordsForDiscriminators) {
            return Objects.requireNonNull(mapping, entityName).discriminators().concreteClass((String) told);
        }
        if (told == null) {
            throw new IllegalStateException("A row of " + entityName + " has the discriminator of no class");
        }
        return classesByPosition.get((Integer) told);
    }

    /** The place among the entities it extends and that extend it. */
    public Hierarchy hierarchy() {
        return facts().hierarchy();
    }

    /** The GraphQL type of a reference to it: its interface where it has one. */
    public String referenceName() {
        @Nullable String interfaceType = hierarchy().interfaceType();
        return interfaceType == null ? name() : interfaceType;
    }

    /** The list field of {@code Query}, and the sizes of pages wherever the entity is listed. */
    public ListFacts list() {
        return list;
    }

    @Override
    public String toString() {
        return name();
    }
}
