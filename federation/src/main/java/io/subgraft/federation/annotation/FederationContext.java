package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the type a context, whose fields {@link FromContext} reads further down in the operation; {@code @context}.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed
 * @FederationContext("shop")
 * public class Product {
 *     @Id Long id;
 *     String currency;
 * }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Product @key(fields: "id") @context(name: "shop") { id: ID!  currency: String }
 * }</pre>
 *
 * <p>Rejected where the schema has no place for the directive (SG3014).
 */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface FederationContext {

    /** The name of the context. */
    String value();
}
