package io.subgraft.http;

import org.jspecify.annotations.Nullable;

/** Reads the headers of a request. */
@FunctionalInterface
public interface RequestHeaders {

    /** Returns the value of a header, whose name is in lower case; null if it is absent. */
    @Nullable
    String find(String name);

    /** Returns whether the request was sent from this machine, without a proxy. */
    default boolean isLocal() {
        return false;
    }
}
