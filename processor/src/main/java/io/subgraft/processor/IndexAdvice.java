package io.subgraft.processor;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Severity;
import io.subgraft.introspection.validate.rules.AttributesHaveIndexes;
import java.util.List;
import java.util.Map;

/** Advice on indexes, as loud as the application wants it; by default not so loud that a strict build fails. */
final class IndexAdvice {

    /** The compiler argument {@code -Asubgraft.indexes=note|warning|off}. */
    static final String OPTION = "subgraft.indexes";

    private IndexAdvice() {}

    static List<Finding> on(ExposedModel model, Map<String, String> options) {
        String wanted = options.getOrDefault(OPTION, "note");
        return switch (wanted) {
            case "note" -> new AttributesHaveIndexes(Severity.NOTE).check(model).toList();
            case "warning" ->
                new AttributesHaveIndexes(Severity.WARNING).check(model).toList();
            case "off" -> List.of();
            default -> {
                Place place = Place.of(model.exposures().get(0));
                yield List.of(Problem.UNKNOWN_ADVICE.at(place, wanted));
            }
        };
    }
}
