package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a key of the entity; {@code @key}. It replaces the keys that are derived from the identifier, the natural id and
 * unique constraints.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed
 * @FederationKey("id")
 * @FederationKey("sku variation { id }")
 * public class Product { ... }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Product @key(fields: "id") @key(fields: "sku variation { id }") { ... }
 * }</pre>
 *
 * <p>Rejected if the fields cannot be parsed (SG3001) or do not exist (SG3002), or if one is not a single value (SG3003); on an
 * embeddable or enum (SG3014).
 */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(FederationKeys.class)
public @interface FederationKey {

    /** The fields of the key, as a selection without its outer braces: {@code sku variation { id }}. */
    String value();

    /**
     * Returns whether this subgraph resolves entities by the key. If false, it only refers to an entity of another subgraph:
     * {@code @key(fields: "…", resolvable: false)}.
     */
    boolean resolvable() default true;
}
