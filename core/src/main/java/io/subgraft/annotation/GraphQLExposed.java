package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exposes JPA entities as GraphQL types that can be read.
 *
 * <p>On an {@code @Entity} class it exposes that class. On a package or on any other class it exposes the
 * {@linkplain #entities() named entities}, for those that cannot be annotated themselves. Nothing is exposed without it.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLExposed {

    /** The name of the GraphQL type; by default the JPA entity name. */
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
     * With {@link #entities()}: the attributes to leave out, each as {@code "Entity.attribute"} with the simple name of
     * the entity class. It does there what {@link GraphQLIgnore} does on an attribute that can be annotated.
     */
    String[] ignore() default {};
}
