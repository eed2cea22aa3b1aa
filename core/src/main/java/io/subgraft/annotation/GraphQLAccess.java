package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Restricts an entity, an attribute or a computed field to callers that have one of the given roles.
 *
 * <pre>{@code
 * @GraphQLAccess(roles = {"lead", "boss"})
 * @Column(nullable = false) BigDecimal budget;
 * }</pre>
 *
 * <p>gives a field that is nullable whatever the column says, for callers without the role:
 *
 * <pre>{@code
 * type Project { budget: BigDecimal }
 * }</pre>
 *
 * <p>For other callers the field is null, with one error {@code FORBIDDEN} however many rows there are, and its column is not
 * read. A filter, order, group or aggregate that names the field is rejected before any SQL. {@code @RolesAllowed},
 * {@code @DenyAll} and {@code @PermitAll} of Jakarta mean the same on classes and getters.
 *
 * <p>Rejected on an identifier or a natural id (SG4003), and on an entity that extends another entity (SG4001).
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLAccess {

    /** The role that every caller has, known or not. */
    String EVERYBODY = "*";

    /**
     * The roles, of which the caller needs one. An empty array rejects every caller; {@link #EVERYBODY} among the roles admits
     * every caller.
     */
    String[] roles();
}
