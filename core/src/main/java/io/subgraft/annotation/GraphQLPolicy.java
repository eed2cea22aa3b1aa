package io.subgraft.annotation;

import io.subgraft.security.RowPolicy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the {@link RowPolicy} that decides which rows of an entity a caller may see.
 *
 * <pre>{@code
 * @MappedSuperclass
 * @GraphQLPolicy(OfTenant.class)
 * public abstract class Tenanted {
 *     @GraphQLIgnore String tenant;
 * }
 * }</pre>
 *
 * <p>The schema has no directive for it; an association to an entity with a policy is nullable, because a hidden row equals an
 * absent one. The policy is part of each SQL statement that reads the entity, whether or not the request came through a gateway.
 *
 * <p>It is not {@code @Policy} of {@code io.subgraft.federation.annotation}: that one is the directive {@code @policy} of Apollo
 * Federation, which a <em>router</em> evaluates for a whole type or field and this subgraph does not. {@code @GraphQLPolicy} is
 * evaluated here, for each <em>row</em>.
 *
 * <p>On an entity it also applies to the entities that extend it; on a mapped superclass, to every entity that extends that;
 * beside {@code @GraphQLExposed(entities = …)}, to the entities listed there.
 *
 * <p>Rejected on an entity that extends another entity (SG4001), and if generated code cannot name the class (SG4004). With
 * {@code -Asubgraft.access=required}, an entity without this annotation, {@link GraphQLAccess} or an equivalent of Jakarta is
 * rejected (SG4002).
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface GraphQLPolicy {

    /**
     * The class of the policy. It is instantiated once, by its constructor without parameters unless
     * {@link io.subgraft.SubgraftBuilder#rowPolicyFactory} is set.
     */
    Class<? extends RowPolicy> value();
}
