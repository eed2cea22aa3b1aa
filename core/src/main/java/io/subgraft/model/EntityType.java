package io.subgraft.model;

import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import io.subgraft.generated.EntityFacts.ListFacts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An exposed entity of the live persistence unit. */
public final class EntityType {

    private final EntityDescriptor descriptor;
    private final String entityName;
    private final List<Attribute> attributes;
    private final Map<String, Attribute> byField;
    private final Attribute id;
    private final KeyType key;
    private final ListFacts list;

    EntityType(EntityDescriptor descriptor, String entityName, List<Attribute> attributes, KeyType key) {
        this.descriptor = descriptor;
        this.entityName = entityName;
        this.attributes = List.copyOf(attributes);
        this.byField = attributes.stream().collect(Collectors.toUnmodifiableMap(Attribute::field, Function.identity()));
        this.id = attributes.stream().filter(Attribute::isId).findFirst().orElseThrow();
        this.key = key;
        this.list = Objects.requireNonNull(descriptor.facts().list(), "list");
    }

    /** The name of the GraphQL type. */
    public String name() {
        return facts().type();
    }

    /** The name of the entity in JPA queries. */
    public String entityName() {
        return entityName;
    }

    /** What was known at compile time. */
    public EntityFacts facts() {
        return descriptor.facts();
    }

    /** The exposed attributes by ordinal. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The attribute behind a GraphQL field; null where the field is none of ours. */
    public @Nullable Attribute byField(String field) {
        return byField.get(field);
    }

    /** The exposed attribute of that JPA name. */
    public Attribute attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The identifier. */
    public Attribute id() {
        return id;
    }

    /** How identifiers are written. */
    public KeyType key() {
        return key;
    }

    /** The list field of {@code Query}, and the sizes of pages wherever the entity is listed. */
    public ListFacts list() {
        return list;
    }

    /** Reads an attribute from an instance of the entity, as {@link EntityDescriptor#read} does. */
    public @Nullable Object read(Object entity, Attribute attribute) {
        return descriptor.read(entity, attribute.ordinal());
    }

    @Override
    public String toString() {
        return name();
    }
}
