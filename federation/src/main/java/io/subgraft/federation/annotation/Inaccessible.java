package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Removes a type or field from the API that clients of the graph see; {@code @inaccessible}.
 *
 * <pre>{@code
 * @Inaccessible String cost;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * cost: String @inaccessible
 * }</pre>
 *
 * <p>Other subgraphs can still use it, for example in keys. Filters, orders, groups and aggregates do not offer the attribute;
 * on a class, the fields that lead to its type are inaccessible, too. A client that reaches this subgraph directly sees it: use
 * {@link io.subgraft.annotation.GraphQLIgnore @GraphQLIgnore} to leave an attribute out of the schema.
 *
 * <p>Rejected where the schema has no place for the directive (SG3014), and on an attribute that is searchable (SG3015).
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Inaccessible {}
