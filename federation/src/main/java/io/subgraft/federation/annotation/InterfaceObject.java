package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds fields to all types that implement an interface of another subgraph; {@code @interfaceObject}.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed @InterfaceObject
 * public class Medium {
 *     @Id Long id;
 *     int copies;
 * }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Medium @key(fields: "id") @interfaceObject { id: ID!  copies: Int! }
 * }</pre>
 *
 * <p>The entity has the name and key of the interface, and no fields of {@code Query}.
 *
 * <p>Rejected where the schema has no place for the directive (SG3014).
 */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface InterfaceObject {}
