package io.subgraft.security;

/**
 * Says which rows of an entity a caller may see. It holds on every path that leads to them: lookups, lists, associations of any
 * kind, counts and aggregates, conditions and orders that go through an association, groups, and representations of a gateway.
 * To whom a row is hidden, it is absent.
 *
 * <p>An entity, or a superclass that many have in common, names its policy by
 * {@link io.subgraft.annotation.GraphQLPolicy @GraphQLPolicy}. One instance serves all requests.
 */
@FunctionalInterface
public interface RowPolicy {

    /**
     * The rows that a caller may see; asked once for each request that reads the entity. What it throws fails the request
     * before any row is read.
     */
    Rows visibleTo(Caller caller);
}
