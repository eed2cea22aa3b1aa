package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** Generated code can name the policies of entities. */
public final class PoliciesAreReachable implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream().flatMap(PoliciesAreReachable::findings);
    }

    private static Stream<Finding> findings(ExposedEntity entity) {
        JavaName policy = entity.type().access().policy();
        return policy == null || entity.type().access().policyReachable()
                ? Stream.empty()
                : Stream.of(Problem.POLICY_UNREACHABLE.at(
                        Place.of(entity), policy, entity.type().packageName()));
    }
}
