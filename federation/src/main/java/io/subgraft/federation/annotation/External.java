package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that another subgraph resolves the field; {@code @external}.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed @RemoteEntity
 * public class Maker {
 *     @Id Long id;
 *     @External String name;
 * }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Maker @key(fields: "id") { id: ID!  name: String @external }
 * }</pre>
 *
 * <p>Combine it with {@link Provides} on an association that can return the field nonetheless, or with a method that
 * {@linkplain Requires requires} it.
 *
 * <p>Rejected together with {@link OverrideFrom} (SG3011), and where the schema has no place for the directive (SG3014).
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface External {}
