package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Allows other subgraphs to resolve the type or field as well; {@code @shareable}.
 *
 * <pre>{@code
 * @Shareable Integer weight;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * weight: Int @shareable
 * }</pre>
 *
 * <p>All subgraphs must return the same value.
 *
 * <p>Rejected where the schema has no place for the directive (SG3014).
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Shareable {}
