package io.subgraft.internal.federation.entities;

import io.subgraft.internal.lookup.EntityFinder;
import io.subgraft.internal.lookup.FieldKey;
import io.subgraft.internal.lookup.InverseReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of all types that this subgraph resolves. */
public final class EntityKeys {

    private final Map<String, List<EntityKey>> byType;

    private EntityKeys(Map<String, List<EntityKey>> byType) {
        this.byType = byType;
    }

    /**
     * A key of a type.
     *
     * @param fields its fields
     * @param key where the entities of that key are; null for a type that has none here, which is made of its representation
     * @param referring what refers to such a type, and so says what its key can be
     */
    record EntityKey(FieldSet fields, @Nullable FieldKey key, List<InverseReference> referring) {}

    /**
     * The keys of types.
     *
     * @throws IllegalStateException if an entity has no such key
     */
    public static EntityKeys of(List<FederatedType> types, EntityFinder entities, RemoteFields remote) {
        Map<String, List<EntityKey>> byType = new LinkedHashMap<>();
        for (FederatedType type : types) {
            List<EntityKey> keys = new ArrayList<>();
            for (String fields : type.keys()) {
                keys.add(key(type, FieldSet.parse(fields), entities, remote));
            }
            byType.put(type.name(), List.copyOf(keys));
        }
        return new EntityKeys(byType);
    }

    private static EntityKey key(FederatedType type, FieldSet fields, EntityFinder entities, RemoteFields remote) {
        if (!entities.isEntity(type.name())) {
            return new EntityKey(fields, null, remote.referring(type.name()));
        }
        try {
            return new EntityKey(fields, entities.key(type.name(), fields.fields()), List.of());
        } catch (IllegalArgumentException unfit) {
            throw new IllegalStateException(
                    "The key \"" + fields + "\" of " + type.name() + " fits no entity; compile anew", unfit);
        }
    }

    /** The keys of a type; null where the type is none of ours. */
    @Nullable
    List<EntityKey> of(String type) {
        return byType.get(type);
    }
}
