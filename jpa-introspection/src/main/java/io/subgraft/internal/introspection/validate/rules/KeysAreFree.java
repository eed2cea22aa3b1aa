package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.EntityKey;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** What rows are found by is not guarded: who may see a row may see its keys. */
public final class KeysAreFree implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types()
                .flatMap(each -> keys(each)
                        .filter(attribute -> each.field(attribute).isGuarded())
                        .map(attribute -> Problem.KEY_GUARDED.at(Place.of(each, attribute))));
    }

    private static Stream<String> keys(ExposedType exposed) {
        if (exposed instanceof ExposedEntity entity) {
            return Stream.concat(entity.entity().primaryKey().stream(), entity.entity().naturalId().stream())
                    .map(EntityKey::attributes)
                    .flatMap(attributes -> attributes.stream());
        }
        return ((ExposedEmbeddable) exposed).isKey() ? exposed.attributes().map(each -> each.name()) : Stream.empty();
    }
}
