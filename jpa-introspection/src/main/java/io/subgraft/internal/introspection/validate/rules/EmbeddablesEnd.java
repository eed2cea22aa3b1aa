package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.EmbeddableCycle;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** No embeddable embeds itself. */
public final class EmbeddablesEnd implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.cycles().stream().map(EmbeddablesEnd::finding);
    }

    private static Finding finding(EmbeddableCycle cycle) {
        return Problem.EMBEDS_ITSELF.at(
                Place.of(cycle.embeddable(), cycle.attribute()), String.join(", ", cycle.attributes()));
    }
}
