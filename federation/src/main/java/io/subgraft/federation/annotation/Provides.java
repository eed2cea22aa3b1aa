package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares fields of another subgraph that this one can resolve on the path through the association; {@code @provides}.
 *
 * <pre>{@code
 * @ManyToOne @Provides("name") Maker maker;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * maker: Maker @provides(fields: "name")
 * }</pre>
 *
 * <p>The fields are {@link External} where their type declares them.
 *
 * <p>Rejected if the fields cannot be parsed (SG3001) or do not exist (SG3002), and where the schema has no place for the
 * directive (SG3014).
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Provides {

    /**
     * The fields, as a selection without its outer braces: {@code name address { city }}. Of an entity with subtypes, fragments
     * select those of a subtype: {@code ... on Film { director }}.
     */
    String value();
}
