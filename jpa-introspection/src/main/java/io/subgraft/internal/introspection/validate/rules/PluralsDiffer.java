package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** The plural of an entity is not its singular: otherwise the name of its pages was made up, which the application may not expect. */
public final class PluralsDiffer implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .filter(PluralsDiffer::isMadeUp)
                .map(each ->
                        Problem.PLURAL_GUESSED.at(Place.of(each), each.list().field(), Remedies.namingPages(each)));
    }

    private static boolean isMadeUp(ExposedEntity entity) {
        return entity.has(SchemaPart.ROOT_FIELDS)
                && !entity.list().isNamed()
                && entity.list().field().equals(SchemaNames.all(entity.type().name()));
    }
}
