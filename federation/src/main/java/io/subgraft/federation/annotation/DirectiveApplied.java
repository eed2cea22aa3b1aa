package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Applies a directive that a {@link ComposeDirective} defines to a type or field.
 *
 * <pre>{@code
 * @DirectiveApplied("@custom(of: 1)") String custom;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * custom: String @custom(of: 1)
 * }</pre>
 *
 * <p>Rejected where the schema has no place for the directive (SG3014).
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface DirectiveApplied {

    /** The directive with its arguments, in SDL. */
    String value();
}
