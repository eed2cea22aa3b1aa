package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Restricts the fields of {@code Query} and {@code Mutation} of an entity to callers with certain roles, in addition to {@link GraphQLAccess} on the
 * entity. Associations still lead to the entity.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed
 * @GraphQLOperations(list = @GraphQLAccess(roles = "boss"))
 * public class Salary { @Id Long id; }
 * }</pre>
 *
 * <p>gives a list field that is nullable, because it is null with an error {@code FORBIDDEN} for other callers (arguments
 * shortened):
 *
 * <pre>{@code
 * type Query { salary(id: ID!): Salary  salaries(first: Int): SalaryConnection }
 * }</pre>
 *
 * <p>It does not apply to entities that extend this one, which have their own fields of {@code Query}, nor to {@code _entities}
 * of a gateway. Beside {@code @GraphQLExposed(entities = …)} it applies to the entities listed there.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLOperations {

    /** The roles for the list field with its counts, aggregates and groups; by default every caller that may read the entity. */
    GraphQLAccess list() default @GraphQLAccess(roles = GraphQLAccess.EVERYBODY);

    /** The roles for lookups by identifier or natural id; by default every caller that may read the entity. */
    GraphQLAccess lookup() default @GraphQLAccess(roles = GraphQLAccess.EVERYBODY);

    /** The roles for creating a row; by default every caller that may read the entity. See {@link GraphQLWrites}. */
    GraphQLAccess create() default @GraphQLAccess(roles = GraphQLAccess.EVERYBODY);

    /** The roles for updating a row; by default every caller that may read the entity. */
    GraphQLAccess update() default @GraphQLAccess(roles = GraphQLAccess.EVERYBODY);

    /**
     * The roles for writing a row that may be there or not; by default every caller that may read the entity. Those for creating and
     * for updating one are needed as well.
     */
    GraphQLAccess upsert() default @GraphQLAccess(roles = GraphQLAccess.EVERYBODY);

    /** The roles for deleting a row; by default every caller that may read the entity. */
    GraphQLAccess delete() default @GraphQLAccess(roles = GraphQLAccess.EVERYBODY);
}
