package io.subgraft.annotation;

import io.subgraft.security.Preset;
import io.subgraft.security.Write;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes an attribute from the caller of the request, whenever a row of its entity is written. Clients cannot write it: it is in no
 * input.
 *
 * <pre>{@code
 * @GraphQLPreset(CallerTenant.class) @GraphQLIgnore String tenant;
 * @GraphQLPreset(value = CallerName.class, on = {Write.CREATE, Write.UPDATE}) String editedBy;
 * }</pre>
 *
 * <p>The schema has neither a directive nor an input field for it:
 *
 * <pre>{@code
 * type Book { editedBy: String }
 * }</pre>
 *
 * <p>Rejected together with {@link GraphQLInput} (SG5005).
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLPreset {

    /** The class that provides the value, with a public constructor without parameters. */
    Class<? extends Preset<?>> value();

    /** When the value is written: {@code CREATE}, which is the default, {@code UPDATE}, or both. */
    Write[] on() default Write.CREATE;
}
