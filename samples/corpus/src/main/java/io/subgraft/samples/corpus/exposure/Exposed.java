package io.subgraft.samples.corpus.exposure;

import io.subgraft.generated.GeneratedModule;
import java.util.List;

/**
 * A unit as far as it is in a schema.
 *
 * @param loader sees the model's jars and what was generated, as one run-time package each
 * @param modules what was generated; empty where every entity was refused
 * @param refusals what is not in it
 */
public record Exposed(ClassLoader loader, List<GeneratedModule> modules, Refusals refusals) {}
