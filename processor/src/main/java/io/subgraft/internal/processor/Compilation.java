package io.subgraft.internal.processor;

import io.subgraft.internal.introspection.exposure.AssociationTarget;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known after the rounds so far: values only, for elements do not outlive their round. */
public final class Compilation {

    private final List<Exposure> exposures = new ArrayList<>();
    private final List<ExposedEntity> entities = new ArrayList<>();
    private final Map<JavaName, ExposedEmbeddable> embeddables = new LinkedHashMap<>();
    private final Map<JavaName, AssociationTarget> targets = new HashMap<>();
    private Map<String, Set<String>> waiting = Map.of();
    private boolean finished;

    /** Adds what a round brought, and returns the findings for classes that come too late. */
    public List<Finding> add(Reading reading) {
        exposures.addAll(reading.exposures());
        entities.addAll(reading.entities());
        reading.embeddables().forEach(each -> embeddables.merge(each.javaName(), each, ExposedEmbeddable::and));
        targets.putAll(reading.targets());
        waiting = reading.waiting();
        return finished
                ? reading.exposures().stream()
                        .map(each -> Problem.EXPOSED_TOO_LATE.at(Place.of(each)))
                        .toList()
                : List.of();
    }

    public ExposedModel model() {
        return new ExposedModel(exposures, entities, List.copyOf(embeddables.values()), targets, Plurals::listField);
    }

    /** The names of the elements that could not be read yet. */
    public Set<String> waiting() {
        return waiting.keySet();
    }

    /** What is wrong if no round comes any more. */
    public List<Finding> unresolved() {
        return waiting.entrySet().stream()
                .map(each -> Problem.UNRESOLVED_TYPE.at(
                        Place.of(each.getKey(), simpleName(each.getKey())), String.join(", ", each.getValue())))
                .toList();
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether the module can be written: once, and only when all is read. */
    public boolean isComplete() {
        return !entities.isEmpty() && waiting.isEmpty() && !finished;
    }

    public void finish() {
        finished = true;
    }
}
