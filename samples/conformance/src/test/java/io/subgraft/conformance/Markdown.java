package io.subgraft.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A page of the documentation and its fenced blocks; remembers which of them a test has taken. */
final class Markdown {

    static final Path ROOT = Path.of("../..");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\w*)\\n(.*?)^ *```$");

    /**
     * A fenced block.
     *
     * @param language what the fence names; empty if it names nothing
     */
    record Block(String language, String text) {

        /** Whether the block shows types of a schema, not an operation. */
        boolean isSchema() {
            return text.matches("(?s)\\s*(extend )?(type|interface|input|enum|directive|scalar|schema)\\b.*");
        }
    }

    private final String text;
    private final List<Block> blocks;
    private final Set<Block> taken = new HashSet<>();

    private Markdown(String text) {
        this.text = text;
        this.blocks = BLOCK.matcher(text)
                .results()
                .map(each -> new Block(each.group(1), each.group(2)))
                .toList();
    }

    /** Returns a page, by its path from the root of the project. */
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

    List<Block> blocks() {
        return blocks;
    }

    /** Takes the blocks of a language, in order, to test them; there must be so many. */
    List<String> take(String language, int number) {
        List<Block> found =
                blocks.stream().filter(each -> each.language().equals(language)).toList();
        if (found.size() != number) {
            throw new AssertionError(
                    "A test takes " + number + " blocks of " + language + ", but the page has " + found.size());
        }
        taken.addAll(found);
        return found.stream().map(Block::text).toList();
    }

    /** Leaves the operations to {@code BookshopTest}, which runs those of every page. */
    void leaveOperationsToTheBookshop() {
        blocks.stream()
                .filter(each -> each.language().equals("graphql") && !each.isSchema())
                .forEach(taken::add);
    }

    /** Returns the blocks that no test has taken, each with its first line. */
    List<String> untested() {
        return IntStream.range(0, blocks.size())
                .filter(i -> !taken.contains(blocks.get(i)))
                .mapToObj(i -> "block " + (i + 1) + ", " + blocks.get(i).language() + ": "
                        + blocks.get(i).text().lines().findFirst().orElse(""))
                .toList();
    }
}
