package io.subgraft.internal.processor;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.rules.AttributesHaveIndexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Advice on indexes, as loud as the application wants it; by default not so loud that a strict build fails. */
public final class IndexAdvice {

    /** The compiler argument {@code -Asubgraft.indexes=note|warning|off}. */
    public static final String OPTION = "subgraft.indexes";

    /** A reader of the compiler's output gets no further. */
    private static final int MOST_NOTES = 20;

    private IndexAdvice() {}

    /**
     * The advice wanted.
     *
     * @param isOurs whether a place is one that this compilation can change
     */
    public static List<Finding> on(ExposedModel model, Map<String, String> options, Predicate<Place> isOurs) {
        AttributesHaveIndexes advice = new AttributesHaveIndexes(model);
        String wanted = options.getOrDefault(OPTION, "note");
        return switch (wanted) {
            case "note" ->
                notes(
                        advice,
                        model.entities().stream()
                                .filter(each -> isOurs.test(Place.of(each)) && advice.isWanting(each))
                                .toList());
            case "warning" ->
                model.entities().stream()
                        .filter(each -> isOurs.test(Place.of(each)))
                        .flatMap(advice::warnings)
                        .toList();
            case "off" -> List.of();
            default -> {
                Place place = Place.of(model.exposures().get(0));
                yield List.of(Problem.UNKNOWN_ADVICE.at(place, wanted));
            }
        };
    }

    private static List<Finding> notes(AttributesHaveIndexes advice, List<ExposedEntity> wanting) {
        // One more is as long as the note that would stand for it.
        int most = wanting.size() <= MOST_NOTES + 1 ? wanting.size() : MOST_NOTES;
        List<Finding> notes = new ArrayList<>(
                wanting.subList(0, most).stream().map(advice::note).toList());
        if (most < wanting.size()) {
            notes.add(Problem.MORE_WITHOUT_INDEX.at(Place.of(wanting.get(most)), wanting.size() - most));
        }
        return notes;
    }
}
