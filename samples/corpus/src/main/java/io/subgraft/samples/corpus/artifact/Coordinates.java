package io.subgraft.samples.corpus.artifact;

import java.util.List;

/** The name of an artifact in a Maven repository. */
record Coordinates(String group, String artifact, String version) {

    static Coordinates of(String text) {
        List<String> parts = List.of(text.split(":", -1));
        if (parts.size() != 3 || !text.matches("[A-Za-z0-9._:-]+")) {
            throw new IllegalArgumentException(text + " is neither GROUP:ARTIFACT:VERSION nor a path that exists");
        }
        return new Coordinates(parts.get(0), parts.get(1), parts.get(2));
    }

    String fileName() {
        return artifact + "-" + version + ".jar";
    }
}
