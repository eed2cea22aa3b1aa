package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Defines a directive of the application that composition keeps in the supergraph; {@code @composeDirective}. Annotate one
 * exposed class of a module; {@link DirectiveApplied} applies the directive.
 *
 * <pre>{@code
 * @ComposeDirective(
 *     name = "@custom",
 *     url = "https://specs.example.org/custom/v1.0",
 *     definition = "directive @custom on OBJECT")
 * @DirectiveApplied("@custom")
 * public class Product { ... }
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * extend schema
 *   @link(url: "https://specs.example.org/custom/v1.0", import: ["@custom"])
 *   @composeDirective(name: "@custom")
 *
 * directive @custom on OBJECT
 *
 * type Product @key(fields: "id") @custom { ... }
 * }</pre>
 *
 * <p>Rejected where the schema has no place for the directive (SG3014).
 */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface ComposeDirective {

    /** The name of the directive, with {@code @} in front. */
    String name();

    /** The URL of its specification, which {@code @link} needs. */
    String url();

    /** Its definition in SDL. */
    String definition();
}
