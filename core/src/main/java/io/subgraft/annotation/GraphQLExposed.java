package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exposes JPA entities as GraphQL types that can be read.
 *
 * <p>On an {@code @Entity} class it exposes that class. On a package or on any other class it exposes the
 * {@linkplain #entities() listed entities}, for those that cannot be annotated themselves. Nothing is exposed without it.
 *
 * <pre>{@code
 * @GraphQLExposed(
 *     entities = {Customer.class, Order.class, Subscription.class},
 *     ignore = "Customer.password",
 *     names = @GraphQLName(type = Subscription.class, value = "NewsSubscription"))
 * package shop;
 * }</pre>
 *
 * <p>There it can be repeated, as for entities with other sizes of pages. One that lists a single entity can also give its
 * {@link #name}, {@link #plural} and {@link #description}:
 *
 * <pre>{@code
 * @GraphQLExposed(entities = {Customer.class, Order.class})
 * @GraphQLExposed(entities = Subscription.class, name = "NewsSubscription", plural = "newsletters", maxPageSize = 500)
 * package shop;
 * }</pre>
 *
 * <p>A type has the name of its class. Where nested classes would have the same name, each has the name of the class around it in
 * front: {@code Order.Id} and {@code Invoice.Id} are {@code OrderId} and {@code InvoiceId}.
 */
@Documented
@Repeatable(GraphQLExposures.class)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLExposed {

    /** The name of the GraphQL type of the entity; by default the JPA entity name. */
    String name() default "";

    /** The name of the list field of {@code Query}; by default the plural of the type name, first letter in lower case. */
    String plural() default "";

    /** The description of the GraphQL type; by default the Javadoc of the class. */
    String description() default "";

    /** How many rows a page holds when neither {@code first} nor {@code last} is given. */
    int defaultPageSize() default 20;

    /** The most rows a page may hold; a request for more is refused before any SQL. */
    int maxPageSize() default 100;

    /** On a package or a class that is no entity: the entities to expose. */
    Class<?>[] entities() default {};

    /**
     * With {@link #entities()}: the attributes to leave out, each as {@code "Entity.attribute"} with the simple name of the class,
     * or {@code "Order.Id.attribute"} of a nested one; with the
     * package in front where that is not clear. It does there what {@link GraphQLIgnore} does on an attribute that can be
     * annotated.
     */
    String[] ignore() default {};

    /**
     * Names of listed entities, of the embeddables and enums that exposed entities have, and of attributes, for those that cannot be
     * annotated themselves.
     */
    GraphQLName[] names() default {};
}
