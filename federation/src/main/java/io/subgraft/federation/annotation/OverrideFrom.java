package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes over a field that another subgraph resolved before; {@code @override}.
 *
 * <pre>{@code
 * @OverrideFrom(value = "legacy", label = "percent(10)") String title;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * title: String @override(from: "legacy", label: "percent(10)")
 * }</pre>
 *
 * <p>Rejected together with {@link External} (SG3011), and where the schema has no place for the directive (SG3014).
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface OverrideFrom {

    /** The name of the other subgraph. */
    String value();

    /** The share of requests to take over, such as {@code percent(10)}; empty for all. */
    String label() default "";
}
