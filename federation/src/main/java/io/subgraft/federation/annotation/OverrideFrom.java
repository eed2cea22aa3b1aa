package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The field was resolved by another subgraph and is resolved here from now on; {@code @override}. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface OverrideFrom {

    /** The name of that subgraph. */
    String value();

    /** For which requests, such as {@code percent(10)}; by default for all. */
    String label() default "";
}
