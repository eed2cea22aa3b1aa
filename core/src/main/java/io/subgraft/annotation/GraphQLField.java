package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a persistent attribute appears as a GraphQL field, where the conventions do not fit; or that a method of an entity
 * computes a field. Such a method can be
 *
 * <ul>
 *   <li>static, and take values of attributes: its parameters are named after them, or {@link #requires} names them. Only their
 *       columns are read.
 *   <li>of the instance, with {@link #requires}: it is called on an instance that holds those attributes and nothing else.
 *   <li>static, and take a {@code Collection} of identifiers and, if it likes, a {@code StatelessSession}: it is called once
 *       for all entities of a level, and returns a {@code Map} of values by identifier.
 *   <li>of the instance: it is called on the entity as Hibernate loads it, all entities of a level by one statement. What is
 *       lazy stays unloaded.
 * </ul>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLField {

    /** The name of the GraphQL field; by default the name of the attribute. */
    String name() default "";

    /** The description of the GraphQL field; by default the Javadoc of the attribute. */
    String description() default "";

    /** The attributes that a method computes the field from; they have to be columns. */
    String[] requires() default {};

    /** Whether rows can be filtered by the attribute. */
    boolean filterable() default true;

    /** Whether rows can be sorted by the attribute. */
    boolean sortable() default true;

    /** Whether the argument {@code search} of lists looks into the attribute, which must be a {@code String}. */
    boolean searchable() default false;

    /**
     * Whether an identifier is shown as {@code ID}, as it is whatever its Java type; false shows it as the scalar of its type,
     * as where another subgraph declares it so.
     */
    boolean asId() default true;

    /**
     * Whether an association to many is shown as a plain list rather than in pages. It has at most as many entities as a page
     * of them can have; where there are more, the field is an error.
     */
    boolean asList() default false;
}
