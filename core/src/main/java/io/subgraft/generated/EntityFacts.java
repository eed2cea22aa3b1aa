package io.subgraft.generated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one exposed entity.
 *
 * @param type the name of its GraphQL type
 * @param entityClass the entity class
 * @param lookups the fields of {@code Query} that return one of it
 * @param list the field of {@code Query} that returns pages of it; null for none
 * @param attributes its exposed attributes, in the order of their ordinals
 */
public record EntityFacts(
        String type,
        Class<?> entityClass,
        List<LookupFacts> lookups,
        @Nullable ListFacts list,
        List<AttributeFacts> attributes) {

    public EntityFacts {
        lookups = List.copyOf(lookups);
        attributes = List.copyOf(attributes);
    }

    /** With a field of {@code Query} that finds one entity by the given attributes, its arguments. */
    public EntityFacts lookup(String field, String... by) {
        List<LookupFacts> more = new ArrayList<>(lookups);
        more.add(new LookupFacts(field, List.of(by)));
        return new EntityFacts(type, entityClass, more, list, attributes);
    }

    /** With a field of {@code Query} that returns pages. */
    public EntityFacts list(String field, int defaultPageSize, int maxPageSize) {
        return new EntityFacts(
                type, entityClass, lookups, new ListFacts(field, defaultPageSize, maxPageSize), attributes);
    }

    /** With the exposed attributes. */
    public EntityFacts attributes(AttributeFacts... all) {
        return new EntityFacts(type, entityClass, lookups, list, List.of(all));
    }

    /**
     * A field of {@code Query} that finds one entity.
     *
     * @param field the name of the field
     * @param by the attributes, also the names of the arguments
     */
    public record LookupFacts(String field, List<String> by) {}

    /**
     * A field of {@code Query} that returns pages, and the sizes of pages of this entity wherever it is listed.
     *
     * @param field the name of the field
     * @param defaultPageSize rows of a page when none are asked for
     * @param maxPageSize the most rows of a page
     */
    public record ListFacts(String field, int defaultPageSize, int maxPageSize) {}
}
