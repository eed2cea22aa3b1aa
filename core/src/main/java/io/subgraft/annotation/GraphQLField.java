package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how a persistent attribute appears as a GraphQL field, where the conventions do not fit. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLField {

    /** The name of the GraphQL field; by default the name of the attribute. */
    String name() default "";

    /** The description of the GraphQL field; by default the Javadoc of the attribute. */
    String description() default "";

    /** Whether rows can be filtered by the attribute. */
    boolean filterable() default true;

    /** Whether rows can be sorted by the attribute. */
    boolean sortable() default true;

    /** Whether the argument {@code search} of lists looks into the attribute, which must be a {@code String}. */
    boolean searchable() default false;
}
