package io.subgraft;

import io.subgraft.extension.EntityLookup;
import io.subgraft.extension.SchemaExtension;
import io.subgraft.extension.ServedSchema;
import java.util.List;

/** The schema that the builder passes to extensions. */
record AssembledModules(List<String> files, List<String> modules, List<SchemaExtension> byHand, EntityLookup entities)
        implements ServedSchema {

    AssembledModules {
        files = List.copyOf(files);
        modules = List.copyOf(modules);
        byHand = List.copyOf(byHand);
    }
}
