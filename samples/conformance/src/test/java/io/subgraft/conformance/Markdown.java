package io.subgraft.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of the documentation and its fenced blocks. */
final class Markdown {

    private static final Path ROOT = Path.of("../..");

    private final String text;

    private Markdown(String text) {
        this.text = text;
    }

    /** A page, by its path from the root of the project. */
    static Markdown page(String path) {
        try {
            return new Markdown(Files.readString(ROOT.resolve(path)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text() {
        return text;
    }

    /** The blocks of a language, in order. */
    List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
