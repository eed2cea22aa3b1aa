package io.subgraft.extension;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.Instrumentation;
import java.util.Optional;
import java.util.Set;

/**
 * A library beside this one that takes part in every schema; found at start through {@link java.util.ServiceLoader}. It must
 * have a public constructor without parameters.
 */
public interface SubgraftExtension {

    /** What it adds to the schema; absent where it has nothing to add to this one. */
    Optional<SchemaExtension> schema(ServedSchema served);

    /** The names of HTTP headers that it wants to see, in lower case; each is in the context of the request by its name. */
    default Set<String> headers() {
        return Set.of();
    }

    /** What watches this request; absent for all that nobody asked to be watched, since watching is dear. */
    default Optional<Instrumentation> instrumentation(ExecutionInput request) {
        return Optional.empty();
    }
}
