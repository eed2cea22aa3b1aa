package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires clients to have certain scopes at the router; {@code @requiresScopes}.
 *
 * <pre>{@code
 * @RequiresScopes({"read write", "admin"}) String margin;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * margin: String @requiresScopes(scopes: [["read", "write"], ["admin"]])
 * }</pre>
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
public @interface RequiresScopes {

    /** The sets of scopes, each separated by spaces: the client needs all scopes of at least one set. */
    String[] value();
}
