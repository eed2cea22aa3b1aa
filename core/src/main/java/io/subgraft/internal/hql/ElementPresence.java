package io.subgraft.internal.hql;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.filter.Filter;
import java.util.Optional;

/** Rows of a collection that stand for no element: Hibernate does not load them, so nobody finds them either. */
final class ElementPresence {

    private ElementPresence() {}

    /** What is true only of elements, or entries; absent where the filter says as much. */
    static Optional<String> of(Filter filter, AttributeFacts collection, String alias) {
        if (collection instanceof Entries entries && entries.value() instanceof ToOne) {
            return entries.key() instanceof Basic ? Optional.of("key(" + alias + ") is not null") : Optional.empty();
        }
        if (!NullSemantics.isTrueOfNothing(filter)) {
            return Optional.empty();
        }
        boolean isValue = collection instanceof Entries map && map.value() instanceof Basic;
        // Of several columns, "is not null" would ask all of them to be there.
        return Optional.of("not (" + (isValue ? "value(" + alias + ")" : alias) + " is null)");
    }
}
