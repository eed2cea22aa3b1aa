package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.KeyColumn;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** No two columns of a key have the same argument. */
public final class ArgumentsAreUnique implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .flatMap(entity -> SchemaNames.lookups(entity).stream().flatMap(each -> findings(entity, each)));
    }

    private static Stream<Finding> findings(ExposedEntity entity, SchemaNames.Lookup lookup) {
        Set<String> taken = new HashSet<>();
        return lookup.by().stream()
                .map(KeyColumn::argument)
                .filter(each -> !taken.add(each))
                .map(each ->
                        Problem.ARGUMENT_TAKEN.at(Place.of(entity), lookup.field(), each, Remedies.namingKey(entity)));
    }
}
