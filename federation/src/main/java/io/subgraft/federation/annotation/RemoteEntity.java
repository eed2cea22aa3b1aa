package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the type belongs to another subgraph, to which this one adds fields.
 *
 * <p>On an entity, {@code Query} has no fields that return it:
 *
 * <pre>{@code
 * @Entity @GraphQLExposed @RemoteEntity
 * public class Product {
 *     @Id Long id;
 *     int daysToDeliver;
 * }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Product @key(fields: "id") { id: ID!  daysToDeliver: Int! }
 * }</pre>
 *
 * <p>On an embeddable, its attributes are the key of an entity of another subgraph, to which this subgraph only refers:
 *
 * <pre>{@code
 * @Embeddable @RemoteEntity
 * public class PartRef { String sku; String plant; }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type PartRef @key(fields: "sku plant", resolvable: false) { sku: String  plant: String }
 * }</pre>
 *
 * <p>Rejected where the schema has no place for the directive (SG3014).
 */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface RemoteEntity {}
