package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tags a type or field, so that a router can invalidate its cached responses; {@code @cacheTag}, since federation 2.12.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed
 * @CacheTag("product-{$key.id}")
 * public class Product { @Id Long id; }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Product @key(fields: "id") @cacheTag(format: "product-{$key.id}") { id: ID! }
 * }</pre>
 *
 * <p>Rejected where the schema has no place for the directive (SG3014).
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
@Repeatable(CacheTags.class)
public @interface CacheTag {

    /** The format of the tag, for example {@code product-{$key.id}}. It is not checked here. */
    String value();
}
