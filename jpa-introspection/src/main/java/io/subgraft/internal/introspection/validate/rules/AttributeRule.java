package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One thing that must hold of each attribute that a type shows. There are many of them, and nearly always it holds: hence
 * a loop, and no stream for each.
 */
public interface AttributeRule extends Rule {

    /** Whether it holds of one; gives to {@code findings} where it does not. */
    void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings);

    @Override
    default Stream<Finding> check(ExposedModel model) {
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> add = findings::add;
        model.types().forEach(exposed -> {
            for (AttributeModel each : exposed.fields().shown()) {
                check(exposed, each, model, add);
            }
        });
        return findings.stream();
    }
}
