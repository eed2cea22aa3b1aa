package io.subgraft.annotation;

import io.subgraft.security.RowPolicy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the policy that says which rows of an entity a caller may see.
 *
 * <p>On an entity it holds for all that extend it as well; on a mapped superclass, for every entity that extends that, as a rule
 * of tenants does; beside {@code @GraphQLExposed(entities = …)}, for the entities that are listed there.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLPolicy {

    /** The policy. It needs a constructor without parameters, unless {@code SubgraftBuilder.policies} makes it. */
    Class<? extends RowPolicy> value();
}
