package io.subgraft.samples.corpus.artifact;

import io.subgraft.samples.corpus.report.Untried;
import java.util.List;

/**
 * The name of an artifact in a Maven repository.
 *
 * @param classifier what tells it from others of its name; empty for none
 */
record Coordinates(String group, String artifact, String version, String classifier) {

    /** As {@code GROUP:ARTIFACT:VERSION} or {@code GROUP:ARTIFACT:VERSION:CLASSIFIER}. */
    static Coordinates of(String text) {
        List<String> parts = List.of(text.split(":", -1));
        if (parts.size() < 3 || parts.size() > 4 || !text.matches("[A-Za-z0-9._:-]+")) {
            throw new Untried(text + " is neither GROUP:ARTIFACT:VERSION[:CLASSIFIER] nor a path that exists");
        }
        return new Coordinates(parts.get(0), parts.get(1), parts.get(2), parts.size() == 4 ? parts.get(3) : "");
    }

    String fileName() {
        return artifact + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
    }
}
