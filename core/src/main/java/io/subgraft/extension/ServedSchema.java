package io.subgraft.extension;

import java.util.List;

/**
 * What is about to be served.
 *
 * @param files the schema files of the generated modules, as the build wrote them
 * @param modules the names of the generated classes of the modules that are served
 * @param byHand what the application adds
 * @param entities finds entities by their keys
 */
public record ServedSchema(
        List<String> files, List<String> modules, List<SchemaExtension> byHand, EntityLookup entities) {

    public ServedSchema {
        files = List.copyOf(files);
        modules = List.copyOf(modules);
        byHand = List.copyOf(byHand);
    }
}
