package io.subgraft.internal.introspection.validate.rules.write;

import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import io.subgraft.internal.introspection.write.UpsertKey;
import java.util.stream.Stream;

/** An input that may update a row or create it has a key that finds the row. */
public final class UpsertsHaveAKey implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .filter(each -> each.writes().has(AttributeWrites.UPSERT)
                        && (each.entity().lineage().isAbstract()
                                || UpsertKey.of(each, model).isEmpty()))
                .map(each -> Problem.UPSERT_WITHOUT_KEY.at(Place.of(each)));
    }
}
