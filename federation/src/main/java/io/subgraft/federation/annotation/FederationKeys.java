package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the repeated {@link FederationKey} annotations of an entity. The compiler adds it; written by hand with an empty array,
 * it leaves the entity without keys:
 *
 * <pre>{@code
 * @Entity @GraphQLExposed
 * @FederationKeys({})
 * public class Private { @Id Long id; }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Private { id: ID! }
 * }</pre>
 */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface FederationKeys {

    /** The keys, in source order; empty for none. */
    FederationKey[] value();
}
