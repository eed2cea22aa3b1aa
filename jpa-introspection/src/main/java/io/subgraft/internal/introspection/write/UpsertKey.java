package io.subgraft.internal.introspection.write;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.BasicAttribute;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The key by which a row is found that is updated if it is there and created if it is not. */
public final class UpsertKey {

    private UpsertKey() {}

    /**
     * The place of its lookup: that of the natural id, else that of the identifier. Empty where clients do not write all of either: the
     * key is part of the input.
     */
    public static OptionalInt of(ExposedEntity entity, ExposedModel model) {
        Set<String> written = WrittenAttributes.of(entity, model).stream()
                .filter(each -> each.onCreate() && each.attribute() instanceof BasicAttribute)
                .map(WrittenAttribute::name)
                .collect(Collectors.toSet());
        List<SchemaNames.Lookup> lookups = SchemaNames.lookups(entity);
        for (int i = lookups.size() - 1; i >= 0; i--) {
            if (lookups.get(i).by().stream().allMatch(each -> written.contains(each.path()))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
