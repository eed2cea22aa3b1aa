package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Passes a value of a {@linkplain FederationContext context} to a parameter of a method with {@link Requires};
 * {@code @fromContext}.
 *
 * <pre>{@code
 * @Requires
 * static String price(@FromContext("$shop { currency }") String currency) { ... }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * price(currency: String @fromContext(field: "$shop { currency }")): String
 * }</pre>
 *
 * <p>Rejected if the value does not begin with the name of a context (SG3010).
 */
@Documented
@Target({ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface FromContext {

    /** The context, with {@code $} in front, and the field of its type: {@code $shop { currency }}. */
    String value();
}
