package io.subgraft.internal.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** The files that are read at run time, for an image that is compiled ahead of time. */
public final class SubgraftHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        hints.resources()
                .registerPattern("META-INF/subgraft/*.graphqls")
                .registerPattern("META-INF/subgraft/graphiql/*")
                .registerPattern("META-INF/services/io.subgraft.*")
                .registerPattern("graphql/**/*.graphqls")
                .registerPattern("graphql/**/*.gqls");
    }
}
