package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the GraphQL type of a class or, in {@link GraphQLExposed#names}, the field of an attribute.
 *
 * <p>On an embeddable or an enum it names the type of that class; {@link #value} is all it needs:
 *
 * <pre>{@code
 * @GraphQLName("OrderState")
 * public enum Status { OPEN, PAID }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * enum OrderState { OPEN PAID }
 * }</pre>
 *
 * <p>Entities and attributes that can be annotated use {@link GraphQLExposed#name} and {@link GraphQLField#name}. Classes that
 * cannot be annotated are named where they are exposed:
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
 *
 * <p>Rejected if it names something that is not exposed, or gives one thing two names (SG2028), and if the name is taken or
 * invalid (SG2001 to SG2004).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLName {

    /** The name of the type or, with {@link #attribute}, of the field. */
    String value() default "";

    /**
     * The entity, embeddable or enum, in {@link GraphQLExposed#names}. Optional where the exposure is on an entity or lists only
     * one.
     */
    Class<?> type() default void.class;

    /** The persistent attribute of {@link #type} to name instead of the type, in {@link GraphQLExposed#names}. */
    String attribute() default "";

    /** The name of the list field of {@code Query} of an entity, in {@link GraphQLExposed#names}. */
    String plural() default "";
}
