package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a persistent attribute out of the GraphQL schema: neither its name nor its values appear in it.
 *
 * <pre>{@code
 * @Entity @GraphQLExposed
 * public class Customer {
 *     @Id Long id;
 *     @GraphQLIgnore String password;
 * }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * type Customer { id: ID! }
 * }</pre>
 *
 * <p>Rejected on an identifier or a part of it (SG2014), and together with {@link GraphQLField} (SG2005). On an association to
 * an entity that is not exposed it turns off the warning SG1006. Use {@link GraphQLExposed#ignore} for classes that cannot be
 * annotated.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLIgnore {}
