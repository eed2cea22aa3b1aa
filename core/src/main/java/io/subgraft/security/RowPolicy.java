package io.subgraft.security;

/**
 * Decides which rows of an entity a caller may see.
 *
 * <pre>{@code
 * public class OfTenant implements RowPolicy {
 *     @Override
 *     public Rows visibleTo(Caller caller) {
 *         Object tenant = caller.attribute("tenant");
 *         return tenant == null ? Rows.none() : Rows.where("{row}.tenant = :tenant").with("tenant", tenant);
 *     }
 * }
 * }</pre>
 *
 * <p>An entity, or a mapped superclass of many, names its policy with
 * {@link io.subgraft.annotation.GraphQLPolicy @GraphQLPolicy}. The condition is part of every statement that reads the entity:
 * lookups, lists, associations, counts, aggregates, groups, filters and orders through an association, and representations of a
 * gateway. A hidden row is treated as absent. Row policies do not apply to entities that a data fetcher of the application
 * returns, nor to entities that the condition of another policy goes through.
 *
 * <p>One instance serves all requests, so it must be thread-safe.
 */
@FunctionalInterface
public interface RowPolicy {

    /**
     * Returns the rows that a caller may see, never null; {@link Rows#all()} for all. Called once for each request that reads an
     * entity with this policy, on the thread of the request or, with {@link io.subgraft.SubgraftBuilder#parallelReads}, of its
     * executor. If it throws, no row is shown, and the field has the error {@code INTERNAL_SERVER_ERROR} without the exception's
     * message.
     *
     * @param caller the caller of the request; {@link Caller#NOBODY} if the host put none into its context
     */
    Rows visibleTo(Caller caller);

    /**
     * Returns the rows that a caller may write, never null; by default those that it may see. A row that is updated or deleted has
     * to be one of them, and of those that the caller may see, before; a row that is created or updated has to be one of them
     * afterwards, or nothing is written. Called once for each request and kind of write, like {@link #visibleTo}.
     *
     * @param caller the caller of the request; {@link Caller#NOBODY} if the host put none into its context
     * @param write what is done to the rows
     */
    default Rows writableBy(Caller caller, Write write) {
        return visibleTo(caller);
    }
}
