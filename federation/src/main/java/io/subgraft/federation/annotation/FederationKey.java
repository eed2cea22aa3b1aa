package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key of the entity, instead of those that JPA knows of; {@code @key}. */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(FederationKeys.class)
public @interface FederationKey {

    /** The fields of the key, such as {@code sku variation { id }}. */
    String value();

    /** Whether this subgraph resolves it; not where it only refers to an entity that another subgraph has. */
    boolean resolvable() default true;
}
