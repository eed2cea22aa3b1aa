package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the assumed size of a collection for the estimate of costs. Written to the schema as {@code @listSize}.
 *
 * <pre>{@code
 * @ElementCollection @GraphQLListSize(assumedSize = 3) Set<String> words;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * words: [String!]! @listSize(assumedSize: 3)
 * }</pre>
 *
 * <p>A collection of values or a map counts as 10 elements without it. On an association with pages it only informs gateways,
 * which use it if neither {@code first} nor {@code last} is given; the estimate of this subgraph uses the page size.
 *
 * <p>A negative size is rejected (SG4006), as is the annotation on a member that is no field (SG3014).
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLListSize {

    /** The number of elements to assume; 0 or more. */
    int assumedSize();
}
