package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The attribute holds the key of an entity of another subgraph, to which its field leads; it takes no SQL. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface RemoteReference {

    /** The type of that entity. */
    String value();

    /** The field that is its key there. */
    String key() default "id";

    /** The scalar that the key is declared with there. */
    String keyType() default "ID";

    /** The name of the field here; by default that of the attribute, without Id at its end. */
    String field() default "";

    /** The field that leads back: pages of the entities that hold the key, added to that type; by default none. */
    String inverse() default "";
}
