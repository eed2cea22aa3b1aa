package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the GraphQL type of a class, or the field of an attribute.
 *
 * <p>On an embeddable or an enum it names the type of that class, and needs only a {@link #value}. Entities and attributes that can
 * be annotated have {@link GraphQLExposed#name} and {@link GraphQLField#name}. What cannot be annotated is named where it is
 * exposed:
 *
 * <pre>{@code
 * @GraphQLExposed(
 *     entities = {Order.class, Subscription.class, Intention.class},
 *     ignore = "Order.internalNote",
 *     names = {
 *         @GraphQLName(type = Subscription.class, value = "NewsSubscription"),          // an entity
 *         @GraphQLName(type = Intention.class, plural = "allIntentions"),               // its list field
 *         @GraphQLName(type = Order.Status.class, value = "OrderState"),                // an enum or embeddable
 *         @GraphQLName(type = Order.class, attribute = "größe", value = "size")         // an attribute
 *     })
 * package shop;
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLName {

    /** The name of the type or, with {@link #attribute}, of the field. */
    String value() default "";

    /**
     * In {@link GraphQLExposed#names}: the entity, embeddable or enum. It can be left out where the exposure is on an entity, or
     * lists one only.
     */
    Class<?> type() default void.class;

    /** In {@link GraphQLExposed#names}: the persistent attribute of the {@link #type} to name, instead of the type itself. */
    String attribute() default "";

    /** In {@link GraphQLExposed#names}: the name of the list field of {@code Query} that an entity has. */
    String plural() default "";
}
