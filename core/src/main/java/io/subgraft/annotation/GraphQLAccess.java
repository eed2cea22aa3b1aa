package io.subgraft.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets only callers with certain roles read an attribute, a computed field, or an entity.
 *
 * <p>To others the field is null, with one error {@code FORBIDDEN}; they can neither filter, nor order, nor group, nor aggregate by
 * it. So the field is nullable in the schema, and an identifier cannot be guarded. {@code @RolesAllowed}, {@code @DenyAll} and
 * {@code @PermitAll} of Jakarta mean the same on a class or a getter, where they can be written.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLAccess {

    /** In the place of a role: lets everybody pass, whatever roles they have. */
    String EVERYBODY = "*";

    /** The roles; one of them is enough. None lets nobody pass, {@link #EVERYBODY} among them lets everybody pass. */
    String[] roles();
}
