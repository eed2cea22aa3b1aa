package io.subgraft.extension;

import java.util.List;

/**
 * Describes the schema that is being built, for a {@link SubgraftExtension}. Immutable. Only Subgraft implements this interface;
 * methods may be added to it.
 */
public interface ServedSchema {

    /** Returns the schema files of the generated modules, as the processor wrote them; unmodifiable. */
    List<String> files();

    /** Returns the names of the generated classes of the modules; unmodifiable. */
    List<String> modules();

    /** Returns what the application adds; unmodifiable. */
    List<SchemaExtension> byHand();

    /** Returns what finds entities by their keys. */
    EntityLookup entities();
}
