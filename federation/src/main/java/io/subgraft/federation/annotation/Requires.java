package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Computes a field from values that other subgraphs resolve; {@code @requires}. Each parameter is the field of that name.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed @RemoteEntity
 * public class Product {
 *     @Id Long id;
 *
 *     @Requires
 *     static Integer deliveryCost(Integer weight) {
 *         return weight == null ? null : 3 + weight / 2;
 *     }
 * }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Product @key(fields: "id") {
 *   id: ID!
 *   weight: Int @external
 *   deliveryCost: Int @requires(fields: "weight")
 * }
 * }</pre>
 *
 * <p>A parameter or result of a primitive type gives a non-null field, any other a nullable one. If a representation lacks a
 * required value, the field is null, with an error.
 *
 * <p>Rejected on a private method (SG3008); if a parameter or the result is not a {@code String}, boolean, {@code int},
 * {@code long}, {@code double} (primitive or wrapper), {@code BigDecimal}, {@code BigInteger}, {@code UUID} or {@code LocalDate}
 * (SG3007); if a parameter is a field that this subgraph resolves itself (SG3009); on an entity that others extend (SG3014). Use
 * {@link io.subgraft.annotation.GraphQLField @GraphQLField} to compute a field from attributes of this subgraph, and
 * {@link io.subgraft.federation.reference.Representation#of Representation.of} in a field of a schema extension if it requires
 * objects, lists, arguments or fragments.
 */
@Documented
@Target({ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Requires {}
