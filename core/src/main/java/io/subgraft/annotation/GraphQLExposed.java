package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exposes JPA entities as GraphQL types that can be read. An entity that is not exposed does not appear in the schema.
 *
 * <p>On an {@code @Entity} class it exposes that class:
 *
 * <pre>{@code
 * @Entity
 * @GraphQLExposed
 * public class Book {
 *     @Id Long id;
 *     String title;
 * }
 * }</pre>
 *
 * <p>gives the type, and its fields of {@code Query} (arguments shortened):
 *
 * <pre>{@code
 * type Query {
 *   book(id: ID!): Book
 *   books(where: BookFilter, orderBy: [BookOrderBy!], first: Int, after: String): BookConnection!
 * }
 * type Book { id: ID!  title: String }
 * }</pre>
 *
 * <p>On a package, or on a class that is not an entity, it exposes the {@linkplain #entities() listed entities}; use this for
 * classes that cannot be annotated:
 *
 * <pre>{@code
 * @GraphQLExposed(
 *     entities = {Customer.class, Order.class, Subscription.class},
 *     ignore = "Customer.password",
 *     names = @GraphQLName(type = Subscription.class, value = "NewsSubscription"))
 * package shop;
 * }</pre>
 *
 * <p>There it is repeatable, for example to give some entities other page sizes. If it lists one entity, it can also set its
 * {@link #name}, {@link #plural} and {@link #description}:
 *
 * <pre>{@code
 * @GraphQLExposed(entities = {Customer.class, Order.class})
 * @GraphQLExposed(entities = Subscription.class, name = "NewsSubscription", plural = "newsletters", maxPageSize = 500)
 * package shop;
 * }</pre>
 *
 * <p>The type of an embeddable or enum has the simple name of its class. If nested classes share a simple name, the name of the
 * enclosing class is put in front: {@code Order.Id} and {@code Invoice.Id} become {@code OrderId} and {@code InvoiceId}.
 *
 * <p>Rejected on a class that is not an entity and lists none, or that lists a class that is not an entity (SG1001); on a
 * package without {@link #entities} (SG2008); if an entity is exposed twice (SG2010); if names collide or are not valid in
 * GraphQL (SG2001, SG2002, SG2003).
 */
@Documented
@Repeatable(GraphQLExposures.class)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLExposed {

    /**
     * The name of the GraphQL type; by default the JPA entity name. Rejected if {@link #entities} lists several (SG2013), or if
     * the name is taken or invalid (SG2001, SG2003).
     */
    String name() default "";

    /**
     * The name of the list field of {@code Query}; by default the English plural of the type name, with a lower-case first letter:
     * {@code OrderEntry} has {@code orderEntries}. Where that is the singular too, {@code all} is put in front, and the compiler
     * notes it (SG2031): {@code Equipment} has {@code allEquipment}.
     * Rejected if {@link #entities} lists several (SG2013), or if the field exists already (SG2002).
     */
    String plural() default "";

    /**
     * The description of the GraphQL type; by default the Javadoc of the class. Rejected if {@link #entities} lists several
     * (SG2013).
     */
    String description() default "";

    /** The number of rows of a page if neither {@code first} nor {@code last} is given; at least 1 (SG2006). */
    int defaultPageSize() default 20;

    /**
     * The maximum number of rows of a page, not less than {@link #defaultPageSize} (SG2006). A request for more is rejected with
     * {@code BAD_USER_INPUT} before any SQL.
     */
    int maxPageSize() default 100;

    /**
     * Whether {@code Query} has fields that return the entity, {@code book} and {@code books}. If not, it is reached only through
     * associations of other entities, and by {@code _entities} of a federated schema.
     */
    boolean rootFields() default true;

    /** Whether lists of the entity take {@code where}, and other entities are filtered by associations to it. */
    boolean filters() default true;

    /** Whether lists of the entity take {@code orderBy}, and other entities are sorted by associations to it. */
    boolean orders() default true;

    /**
     * Whether lists of the entity have {@code aggregate}: {@code count}, {@code countDistinct}, {@code sum}, {@code avg},
     * {@code min} and {@code max} of its attributes, and {@link #groups}.
     *
     * <pre>{@code
     * @Entity
     * @GraphQLExposed(aggregates = true)
     * public class Review {
     *     @Id Long id;
     *     int stars;
     * }
     * }</pre>
     *
     * <p>gives
     *
     * <pre>{@code
     * type ReviewConnection { nodes: [Review!]!  totalCount: Int!  aggregate: ReviewAggregate! … }
     * type ReviewAggregate { count: Int!  avg: ReviewAggregateNumbers!  groupBy(by: [ReviewGroupBy!]!): [ReviewAggregateGroup!]! … }
     * }</pre>
     *
     * <p>The compiler arguments {@code -Asubgraft.aggregates=all} and {@code off} decide for all entities of a module instead;
     * likewise {@code subgraft.groups}, {@code subgraft.filters}, {@code subgraft.orders} and {@code subgraft.rootFields}. Other
     * values are rejected (SG2029).
     */
    boolean aggregates() default false;

    /** Whether aggregates have {@code groupBy}; without effect where there are no {@link #aggregates}. */
    boolean groups() default true;

    /** The entities to expose, on a package or a class that is not an entity. Rejected on an entity (SG2012). */
    Class<?>[] entities() default {};

    /**
     * The attributes to leave out, which cannot be annotated with {@link GraphQLIgnore}: each is {@code "Entity.attribute"} with
     * the simple name of the class, or {@code "Order.Id.attribute"} for a nested class; the package goes in front where that is
     * ambiguous. Rejected on an entity (SG2012), and if there is no such attribute (SG2011).
     */
    String[] ignore() default {};

    /**
     * The names of listed entities, of the embeddables and enums that they use, and of attributes, where these classes cannot be
     * annotated. Rejected if one names something that is not exposed, or if one thing gets two names (SG2028).
     */
    GraphQLName[] names() default {};
}
