package io.subgraft.processor;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Severity;
import io.subgraft.introspection.validate.rules.AttributesHaveIndexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Advice on indexes, as loud as the application wants it; by default not so loud that a strict build fails. */
final class IndexAdvice {

    /** The compiler argument {@code -Asubgraft.indexes=note|warning|off}. */
    static final String OPTION = "subgraft.indexes";

    /** A reader of the compiler's output gets no further. */
    private static final int MOST_NOTES = 20;

    private IndexAdvice() {}

    /**
     * The advice wanted.
     *
     * @param isOurs whether a finding is about what this compilation can change
     */
    static List<Finding> on(ExposedModel model, Map<String, String> options, Predicate<Finding> isOurs) {
        String wanted = options.getOrDefault(OPTION, "note");
        return switch (wanted) {
            case "note" ->
                firstOf(new AttributesHaveIndexes(Severity.NOTE)
                        .check(model)
                        .filter(isOurs)
                        .toList());
            case "warning" ->
                new AttributesHaveIndexes(Severity.WARNING)
                        .check(model)
                        .filter(isOurs)
                        .toList();
            case "off" -> List.of();
            default -> {
                Place place = Place.of(model.exposures().get(0));
                yield List.of(Problem.UNKNOWN_ADVICE.at(place, wanted));
            }
        };
    }

    private static List<Finding> firstOf(List<Finding> notes) {
        if (notes.size() <= MOST_NOTES + 1) { // one more is as long as the note that would stand for it
            return notes;
        }
        List<Finding> first = new ArrayList<>(notes.subList(0, MOST_NOTES));
        first.add(Problem.MORE_WITHOUT_INDEX.at(notes.get(MOST_NOTES).place(), notes.size() - MOST_NOTES));
        return first;
    }
}
