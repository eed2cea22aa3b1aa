package io.subgraft.internal.introspection.validate;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import java.util.stream.Stream;

/** One thing that must hold. */
@FunctionalInterface
public interface Rule {

    /** Where it does not hold. */
    Stream<Finding> check(ExposedModel model);
}
