package io.subgraft.internal.federation.entities;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import io.subgraft.error.BadInputException;
import io.subgraft.error.Failures;
import io.subgraft.federation.generated.FederatedModule;
import io.subgraft.federation.generated.FederatedModule.InverseField;
import io.subgraft.federation.reference.Representation;
import io.subgraft.internal.lookup.EntityFinder;
import io.subgraft.internal.lookup.InverseReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of types of other subgraphs: their key, which takes no SQL, and those that lead back to entities here. The source
 * is a representation, or the value of the attribute that refers to the type.
 */
public final class RemoteFields {

    private final Map<String, Map<String, InverseReference>> inverses = new LinkedHashMap<>();
    private final Map<String, String> keys;

    /** @param keys the fields that are keys, by the names of the types */
    public RemoteFields(Map<String, String> keys, List<FederatedModule> modules, EntityFinder entities) {
        this.keys = Map.copyOf(keys);
        for (FederatedModule module : modules) {
            for (InverseField each : module.inverses()) {
                if (entities.isEntity(each.entity())) {
                    inverses.computeIfAbsent(each.type(), absent -> new LinkedHashMap<>())
                            .put(each.field(), entities.referring(each.entity(), each.attribute()));
                }
            }
        }
    }

    /** What refers to a type; its keys are theirs. */
    List<InverseReference> referring(String type) {
        return new ArrayList<>(inverses.getOrDefault(type, Map.of()).values());
    }

    /** Registers the fetchers. */
    public void wire(RuntimeWiring.Builder wiring) {
        keys.forEach((type, key) -> wiring.type(type, fields -> {
            fields.dataFetcher(key, environment -> text(key(environment.getSource(), key)));
            inverses.getOrDefault(type, Map.of())
                    .forEach((name, referring) -> fields.dataFetcher(name, inverse(key, referring)));
            return fields;
        }));
    }

    private static DataFetcher<@Nullable Object> inverse(String key, InverseReference referring) {
        return environment -> {
            try {
                return referring.page(environment, referring.key(key(environment.getSource(), key), Request.ARGUMENT));
            } catch (BadInputException fault) {
                return Failures.of(fault, environment);
            }
        };
    }

    private static Object key(@Nullable Object source, String key) {
        Object value = source instanceof Representation representation ? representation.get(key) : source;
        return Objects.requireNonNull(value, key);
    }

    private static Object text(Object key) {
        return key instanceof Enum<?> constant ? constant.name() : key.toString();
    }
}
