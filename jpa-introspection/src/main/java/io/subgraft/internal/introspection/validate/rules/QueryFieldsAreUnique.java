package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** No two fields of Query have the same name. */
public final class QueryFieldsAreUnique implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        Map<String, ExposedEntity> taken = new HashMap<>();
        return model.entities().stream()
                .flatMap(entity -> names(entity).flatMap(name -> {
                    ExposedEntity before = taken.putIfAbsent(name, entity);
                    return before == null || isSameType(before, entity)
                            ? Stream.empty()
                            : Stream.of(Problem.QUERY_FIELD_TAKEN.at(
                                    Place.of(entity), name, otherwise(before, entity), Remedies.namingAll(entity)));
                }));
    }

    private static Stream<String> names(ExposedEntity entity) {
        return Stream.concat(
                SchemaNames.lookups(entity).stream().map(SchemaNames.Lookup::field),
                Stream.of(entity.list().field()));
    }

    /** Two types of one name are a finding of their own. */
    private static boolean isSameType(ExposedEntity before, ExposedEntity entity) {
        return !before.equals(entity)
                && before.type().name().equals(entity.type().name());
    }

    private static String otherwise(ExposedEntity before, ExposedEntity entity) {
        return before.equals(entity)
                ? "for one of it and for pages of it alike"
                : "as would " + before.entity().name().nested();
    }
}
