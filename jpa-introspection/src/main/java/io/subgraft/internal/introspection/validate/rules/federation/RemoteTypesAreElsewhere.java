package io.subgraft.internal.introspection.validate.rules.federation;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.RemoteTypes;
import io.subgraft.internal.introspection.exposure.RemoteTypes.Reference;
import io.subgraft.internal.introspection.exposure.RemoteTypes.RemoteType;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A type of another subgraph is none of this one, and all that refer to it agree on it. */
public final class RemoteTypesAreElsewhere implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        Set<String> ours = new HashSet<>();
        model.types().forEach(each -> ours.add(each.type().name()));
        return RemoteTypes.of(model).stream().flatMap(type -> check(type, ours));
    }

    private static Stream<Finding> check(RemoteType type, Set<String> ours) {
        if (ours.contains(type.name())) {
            return type.references().stream().map(each -> Problem.REMOTE_TYPE_HERE.at(place(each), type.name()));
        }
        Set<String> fields = new HashSet<>(Set.of(type.key()));
        return type.references().stream().flatMap(each -> {
            if (!each.key().equals(type.key()) || !each.keyType().equals(type.keyType())) {
                return Stream.of(Problem.REMOTE_KEYS_DIFFER.at(
                        place(each),
                        type.name(),
                        each.key() + ": " + each.keyType(),
                        type.key() + ": " + type.keyType()));
            }
            return each.inverse().stream()
                    .filter(name -> !fields.add(name))
                    .map(name -> Problem.INVERSE_TAKEN.at(place(each), type.name(), name));
        });
    }

    private static Place place(Reference reference) {
        return Place.of(reference.owner(), reference.field().attribute()).on(FederationNames.REMOTE_REFERENCE, null);
    }
}
