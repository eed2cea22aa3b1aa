package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A directive of your own that the graph keeps; {@code @composeDirective}. It is on one exposed class of a module. */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface ComposeDirective {

    /** Its name, such as {@code @custom}. */
    String name();

    /** Its specification, such as {@code https://specs.example.org/custom/v1.0}. */
    String url();

    /** Its definition, such as {@code directive @custom on OBJECT}. */
    String definition();
}
