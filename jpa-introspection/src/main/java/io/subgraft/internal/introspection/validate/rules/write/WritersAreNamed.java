package io.subgraft.internal.introspection.validate.rules.write;

import io.subgraft.internal.introspection.exposure.EntityWrites;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.HelperNames;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** An entity that is written says who may; one of another subgraph is written there. */
public final class WritersAreNamed implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream().filter(each -> each.writes().isAny()).flatMap(WritersAreNamed::findings);
    }

    private static Stream<Finding> findings(ExposedEntity entity) {
        if (!HelperNames.isOwned(entity)) {
            return Stream.of(Problem.WRITTEN_ELSEWHERE.at(Place.of(entity)));
        }
        return entity.type().access().isStated() || isGuarded(entity.writes())
                ? Stream.empty()
                : Stream.of(Problem.WRITTEN_BY_ANYBODY.at(Place.of(entity)));
    }

    private static boolean isGuarded(EntityWrites writes) {
        return writes.operations().stream().allMatch(each -> writes.roles(each) != null);
    }
}
