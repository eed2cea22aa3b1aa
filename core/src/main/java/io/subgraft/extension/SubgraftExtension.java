package io.subgraft.extension;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.Instrumentation;
import java.util.Optional;
import java.util.Set;

/**
 * Extends every schema of the class path; found at startup through {@link java.util.ServiceLoader}. An implementation must have a
 * public constructor without parameters, and be thread-safe.
 */
public interface SubgraftExtension {

    /** Returns what it adds to the schema; empty if it adds nothing to this one. Called once for each schema. */
    Optional<SchemaExtension> schema(ServedSchema served);

    /** Returns the names of the HTTP headers that it reads, in lower case. The value of each is in the context of the request, under its name. */
    default Set<String> headers() {
        return Set.of();
    }

    /** Returns an instrumentation for this request; empty for most requests, because an instrumented request is slower. */
    default Optional<Instrumentation> instrumentation(ExecutionInput request) {
        return Optional.empty();
    }
}
