package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Overrides the cost of an entity or a field, which counts towards {@link io.subgraft.limit.Limit#COST}. Written to the schema
 * as {@code @cost}, so that gateways count the same.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed
 * @GraphQLCost(5)
 * public class Book {
 *     @Id Long id;
 *     @GraphQLCost(2) String title;
 * }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Book @cost(weight: 5) { id: ID!  title: String @cost(weight: 2) }
 * }</pre>
 *
 * <p>On an entity it is the cost of each row, instead of 1; joined rows, which are free otherwise, cost the same. On an
 * attribute or a computed field it is added for each object for which the field is selected, instead of 0. A GraphQL interface,
 * which is an entity that others extend, does not have the directive; the types that implement it do.
 *
 * <p>A negative weight is rejected (SG4006), as is the annotation on a member that is no field (SG3014).
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLCost {

    /** The weight, in rows; 0 or more. */
    int value();
}
