package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a collection usually is at most, for those who estimate costs; {@code @listSize} in the schema. A collection of values
 * or a map is taken for 10 long otherwise. Of pages it tells gateways what to reckon with where no argument says how many; here
 * their sizes are known.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLListSize {

    /** How many there are where no argument tells. */
    int assumedSize();
}
