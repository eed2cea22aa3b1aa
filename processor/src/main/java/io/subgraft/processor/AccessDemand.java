package io.subgraft.processor;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.rules.AccessIsStated;
import java.util.List;
import java.util.Map;

/** Whether every entity has to say who may read it. */
final class AccessDemand {

    /** The compiler argument {@code -Asubgraft.access=open|required}. */
    static final String OPTION = "subgraft.access";

    private AccessDemand() {}

    static List<Finding> on(ExposedModel model, Map<String, String> options) {
        String wanted = options.getOrDefault(OPTION, "open");
        return switch (wanted) {
            case "open" -> List.of();
            case "required" -> new AccessIsStated().check(model).toList();
            default ->
                List.of(Problem.UNKNOWN_ACCESS.at(Place.of(model.exposures().get(0)), wanted));
        };
    }
}
