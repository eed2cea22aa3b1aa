package io.subgraft.generated;

import io.subgraft.security.RowPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one exposed entity.
 *
 * @param type the name of its GraphQL type
 * @param entityClass the entity class
 * @param hierarchy its place among the entities it extends and that extend it
 * @param access who may read it
 * @param lookups the fields of {@code Query} that return one of it, first the one that finds it by its identifier
 * @param list the field of {@code Query} that returns pages of it; null for none
 * @param attributes its exposed attributes, in the order of their ordinals
 * @param computed its computed fields, in the order of theirs
 * @param pages what the names of the types of its pages begin with; empty for its own name
 */
public record EntityFacts(
        String type,
        Class<?> entityClass,
        Hierarchy hierarchy,
        AccessFacts access,
        List<LookupFacts> lookups,
        @Nullable ListFacts list,
        List<AttributeFacts> attributes,
        List<ComputedFacts> computed,
        List<String> pages) {

    public EntityFacts {
        lookups = List.copyOf(lookups);
        attributes = List.copyOf(attributes);
        computed = List.copyOf(computed);
        pages = List.copyOf(pages);
    }

    /** With the GraphQL interface of the entity and of all that extend it. */
    public EntityFacts hasInterface(String name) {
        return with(new Hierarchy(name, hierarchy.extended(), hierarchy.isAbstract()));
    }

    /** With the nearest exposed entity that it extends, by its own type name. */
    public EntityFacts extending(String type) {
        return with(new Hierarchy(hierarchy.interfaceType(), type, hierarchy.isAbstract()));
    }

    /** Without rows of its own: the class is abstract. */
    public EntityFacts asAbstract() {
        return with(new Hierarchy(hierarchy.interfaceType(), hierarchy.extended(), true));
    }

    private EntityFacts with(Hierarchy other) {
        return new EntityFacts(type, entityClass, other, access, lookups, list, attributes, computed, pages);
    }

    /** With the policy that says which of its rows a caller may see. */
    public EntityFacts restrictedBy(Class<? extends RowPolicy> policy) {
        return with(new AccessFacts(policy, access.roles(), access.list(), access.lookup()));
    }

    /** For callers with one of these roles only. */
    public EntityFacts allowing(String... roles) {
        return with(new AccessFacts(access.policy(), List.of(roles), access.list(), access.lookup()));
    }

    /** With a list for callers with one of these roles only. */
    public EntityFacts listAllowing(String... roles) {
        return with(new AccessFacts(access.policy(), access.roles(), List.of(roles), access.lookup()));
    }

    /** Found by its keys for callers with one of these roles only. */
    public EntityFacts lookupAllowing(String... roles) {
        return with(new AccessFacts(access.policy(), access.roles(), access.list(), List.of(roles)));
    }

    private EntityFacts with(AccessFacts other) {
        return new EntityFacts(type, entityClass, hierarchy, other, lookups, list, attributes, computed, pages);
    }

    /** With a field of {@code Query} that finds one entity by attributes whose names are those of its arguments. */
    public EntityFacts lookup(String field, String... by) {
        return lookup(
                field, Arrays.stream(by).map(each -> new KeyFacts(each, each)).toArray(KeyFacts[]::new));
    }

    /** With a field of {@code Query} that finds one entity; the first of them finds it by its identifier. */
    public EntityFacts lookup(String field, KeyFacts... by) {
        List<LookupFacts> more = new ArrayList<>(lookups);
        more.add(new LookupFacts(field, List.of(by)));
        return new EntityFacts(type, entityClass, hierarchy, access, more, list, attributes, computed, pages);
    }

    /** With a field of {@code Query} that returns pages. */
    public EntityFacts list(String field, int defaultPageSize, int maxPageSize) {
        return new EntityFacts(
                type,
                entityClass,
                hierarchy,
                access,
                lookups,
                new ListFacts(field, defaultPageSize, maxPageSize),
                attributes,
                computed,
                pages);
    }

    /** With pages whose types have names that begin otherwise than with the name of its own type. */
    public EntityFacts pagesNamed(String... beginnings) {
        return new EntityFacts(
                type, entityClass, hierarchy, access, lookups, list, attributes, computed, List.of(beginnings));
    }

    /** With the exposed attributes. */
    public EntityFacts attributes(AttributeFacts... all) {
        return new EntityFacts(type, entityClass, hierarchy, access, lookups, list, List.of(all), computed, pages);
    }

    /** With the computed fields. */
    public EntityFacts computed(ComputedFacts... all) {
        return new EntityFacts(type, entityClass, hierarchy, access, lookups, list, attributes, List.of(all), pages);
    }

    /**
     * A field of {@code Query} that finds one entity.
     *
     * @param field the name of the field
     * @param by what it is found by
     */
    public record LookupFacts(String field, List<KeyFacts> by) {}

    /**
     * A column of a key.
     *
     * @param path the JPA attributes that lead to it, such as {@code id}, {@code id.line} or {@code order.id}
     * @param argument the name of the argument
     */
    public record KeyFacts(String path, String argument) {}

    /**
     * A field of {@code Query} that returns pages, and the sizes of pages of this entity wherever it is listed.
     *
     * @param field the name of the field
     * @param defaultPageSize rows of a page when none are asked for
     * @param maxPageSize the most rows of a page
     */
    public record ListFacts(String field, int defaultPageSize, int maxPageSize) {}

    /**
     * The place of an entity among those it extends and that extend it.
     *
     * @param interfaceType the GraphQL interface of the entity and of all that extend it; null where none does
     * @param extended the nearest exposed entity that it extends, by its own type name; null where there is none
     * @param isAbstract whether the class is abstract, so that the interface is its only type
     */
    public record Hierarchy(
            @Nullable String interfaceType, @Nullable String extended, boolean isAbstract) {

        static final Hierarchy NONE = new Hierarchy(null, null, false);
    }
}
