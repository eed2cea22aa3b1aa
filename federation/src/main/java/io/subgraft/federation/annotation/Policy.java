package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires clients to pass certain policies of the router; {@code @policy}.
 *
 * <pre>{@code
 * @Policy("owner") String supplier;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * supplier: String @policy(policies: [["owner"]])
 * }</pre>
 *
 * <p>It is not {@link io.subgraft.annotation.GraphQLPolicy @GraphQLPolicy}: that one names a Java class that decides in this
 * subgraph which <em>rows</em> a caller sees. {@code @Policy} names policies of the <em>router</em>, which decide about a type
 * or field as a whole.
 *
 * <p>On an attribute it applies to the value: filters, orders, groups and aggregates do not offer it; on an association, the
 * same holds for what it leads to. On a class it applies to its type, pages and groups, and other types do not filter or sort by
 * its attributes; on an entity, also to the entities that extend it.
 *
 * <p>The router enforces it, not this subgraph: a client that reaches the subgraph directly is not restricted. Use
 * {@link io.subgraft.annotation.GraphQLAccess @GraphQLAccess} for a restriction that this subgraph enforces.
 *
 * <p>Rejected where the schema has no place for the directive (SG3014), and on an attribute that is searchable (SG3015).
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Policy {

    /** The sets of policies, each separated by spaces: the client needs to pass all policies of at least one set. */
    String[] value();
}
