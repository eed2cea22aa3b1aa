package io.subgraft.internal.processor;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.rules.AccessIsStated;
import java.util.List;
import java.util.Map;

/** Whether every entity has to say who may read it. */
public final class AccessDemand {

    /** The compiler argument {@code -Asubgraft.access=open|required}. */
    public static final String OPTION = "subgraft.access";

    private AccessDemand() {}

    public static List<Finding> on(ExposedModel model, Map<String, String> options) {
        String wanted = options.getOrDefault(OPTION, "open");
        return switch (wanted) {
            case "open" -> List.of();
            case "required" -> new AccessIsStated().check(model).toList();
            default ->
                List.of(Problem.UNKNOWN_ACCESS.at(Place.of(model.exposures().get(0)), wanted));
        };
    }
}
