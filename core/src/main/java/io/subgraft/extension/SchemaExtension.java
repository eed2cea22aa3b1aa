package io.subgraft.extension;

import graphql.schema.idl.RuntimeWiring;
import java.util.function.Consumer;

/** Adds fields and types to the generated schema, with their data fetchers. Immutable. */
public final class SchemaExtension {

    private final String sdl;
    private final Consumer<RuntimeWiring.Builder> wiring;

    /**
     * Creates an extension.
     *
     * @param sdl types, and {@code extend type} for fields of generated types
     * @param wiring registers the data fetchers; called once, while the schema is built
     */
    public SchemaExtension(String sdl, Consumer<RuntimeWiring.Builder> wiring) {
        this.sdl = sdl;
        this.wiring = wiring;
    }

    /** Returns the types and fields. */
    public String sdl() {
        return sdl;
    }

    /** Returns what registers the data fetchers. */
    public Consumer<RuntimeWiring.Builder> wiring() {
        return wiring;
    }
}
