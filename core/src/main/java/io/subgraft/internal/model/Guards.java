package io.subgraft.internal.model;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GuardFacts;
import io.subgraft.generated.TypeDescriptor;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The guards of attributes: their own, and those of the entities that associations lead to. */
final class Guards {

    private final Map<String, Guard> ofEntities = new HashMap<>();
    private final Set<Guard> all = new LinkedHashSet<>();

    void add(EntityDescriptor entity) {
        Guard guard = EntityType.guard(entity.facts());
        if (guard != null) {
            ofEntities.put(entity.type(), guard);
            all.add(guard);
        }
    }

    @Nullable
    Guard of(TypeDescriptor type, AttributeFacts attribute) {
        Guard own = own(type, attribute.name());
        if (attribute instanceof Entries entries) {
            return noted(Guard.both(Guard.both(own, ofTarget(entries.key())), ofTarget(entries.value())));
        }
        return noted(Guard.both(own, ofTarget(attribute)));
    }

    @Nullable
    Guard of(TypeDescriptor type, String computed) {
        return noted(own(type, computed));
    }

    private static @Nullable Guard own(TypeDescriptor type, String field) {
        return type.guards().stream()
                .filter(each -> each.field().equals(field))
                .map(GuardFacts::roles)
                .map(roles -> new Guard(List.of(Set.copyOf(roles))))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Guard ofTarget(AttributeFacts attribute) {
        if (attribute instanceof ToOne toOne) {
            return ofEntities.get(toOne.target());
        }
        return attribute instanceof ToMany toMany ? ofEntities.get(toMany.target()) : null;
    }

    private @Nullable Guard noted(@Nullable Guard guard) {
        if (guard != null) {
            all.add(guard);
        }
        return guard;
    }

    Set<Guard> all() {
        return all;
    }
}
