package io.subgraft.extension;

import graphql.schema.idl.RuntimeWiring;
import java.util.function.Consumer;

/**
 * What an application adds to the generated schema by hand.
 *
 * @param sdl its types, and {@code extend type} for fields of generated ones
 * @param wiring registers its data fetchers
 */
public record SchemaExtension(String sdl, Consumer<RuntimeWiring.Builder> wiring) {}
