package io.subgraft.internal.write;

import io.subgraft.observe.CommitListener;
import io.subgraft.security.Write;
import java.util.Set;

/** A row that a field wrote. */
record WrittenRow(Class<?> entity, Object id, Write write, Set<String> attributes) implements CommitListener.Written {

    WrittenRow {
        attributes = Set.copyOf(attributes);
    }
}
