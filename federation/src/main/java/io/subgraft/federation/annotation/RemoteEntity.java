package io.subgraft.federation.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type belongs to another subgraph; this one adds fields to it, and {@code Query} has none that return it. On an
 * embeddable, its attributes are the key of an entity of another subgraph, to which this one only refers.
 */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface RemoteEntity {}
