package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tags a type or field, for example for the contracts of a graph; {@code @tag}.
 *
 * <pre>{@code
 * @Tag("one") @Tag("two") String notes;
 * }</pre>
 *
 * <p>gives
 *
 * <pre>{@code
 * notes: String @tag(name: "one") @tag(name: "two")
 * }</pre>
 *
 * <p>The tag of an attribute is on its field and on the fields of groups and aggregates that return its values.
 *
 * <p>Rejected where the schema has no place for the directive (SG3014).
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Tags.class)
public @interface Tag {

    /** The name of the tag. */
    String value();
}
