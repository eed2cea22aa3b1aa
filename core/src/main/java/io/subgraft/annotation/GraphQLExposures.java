package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the repeated {@link GraphQLExposed} annotations of a package or class. The compiler adds it; applications repeat
 * {@code @GraphQLExposed} instead.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLExposures {

    /** The annotations, in source order. */
    GraphQLExposed[] value();
}
