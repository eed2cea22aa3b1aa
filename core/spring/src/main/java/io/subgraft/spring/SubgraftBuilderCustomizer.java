package io.subgraft.spring;

import io.subgraft.SubgraftBuilder;

/**
 * Sets options of the builder before the auto-configuration builds the {@link io.subgraft.Subgraft}, for what has no property.
 *
 * <pre>{@code
 * @Bean
 * SubgraftBuilderCustomizer filters() {
 *     return builder -> builder.filters(caller -> List.of(EnabledFilter.of("ofRegion").with("region", "EU")));
 * }
 * }</pre>
 *
 * <p>All beans of this type are called, in the order of {@code @Order}, after the properties were applied.
 */
@FunctionalInterface
public interface SubgraftBuilderCustomizer {

    /**
     * Sets options.
     *
     * @param builder the builder; called once, on the thread that starts the application
     */
    void customize(SubgraftBuilder builder);
}
