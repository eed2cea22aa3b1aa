package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets only callers with certain roles use the fields of {@code Query} that an entity has, beside what {@link GraphQLAccess} on the
 * entity asks for. The entity can be reached by associations as before.
 *
 * <p>It says nothing of the entities that extend it, which have fields of their own. Beside {@code @GraphQLExposed(entities = …)} it
 * holds for the entities that are listed there.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLOperations {

    /** Who may ask for the list, its counts and groups; by default everybody who may read the entity. */
    GraphQLAccess list() default @GraphQLAccess(roles = GraphQLAccess.EVERYBODY);

    /** Who may ask for one of it by its identifier or a natural id; by default everybody who may read the entity. */
    GraphQLAccess lookup() default @GraphQLAccess(roles = GraphQLAccess.EVERYBODY);
}
