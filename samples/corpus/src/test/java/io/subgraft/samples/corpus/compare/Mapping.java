package io.subgraft.samples.corpus.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the matrix in docs/mapping.md as a small model.
 *
 * @param name what the row calls it, and its file
 * @param sources its compilation units, and an entity that leads to each of its entities
 * @param plain plain SQL that reads an attribute: the identifier, then what is in the value
 */
record Mapping(String name, List<String> sources, Map<String, String> plain) {

    private static final Path FOLDER = Path.of("src/test/resources/mappings");

    private static final String HEADER = """
            package shop;
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            """;

    private static final Pattern ENTITY = Pattern.compile("@Entity[^;{]*?public (?:abstract )?class (\\w+)");

    private static final Pattern PLAIN = Pattern.compile("(?m)^(\\w+\\.\\w+): (.+)$");

    /** All that there are, by name. */
    static List<Mapping> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Mapping::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Mapping read(Path file) {
        try {
            List<String> sources = new ArrayList<>();
            Map<String, String> plain = new LinkedHashMap<>();
            for (String part : Files.readString(file).split("---\n", -1)) {
                PLAIN.matcher(part).results().forEach(each -> plain.put(each.group(1), each.group(2)));
                if (part.contains("public ") && !PLAIN.matcher(part).find()) {
                    sources.add(HEADER + part);
                    ENTITY.matcher(part).results().forEach(each -> sources.add(leadingTo(each.group(1))));
                }
            }
            return new Mapping(file.getFileName().toString().replace(".txt", ""), sources, plain);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String leadingTo(String entity) {
        return HEADER + """
                @Entity public class Of%1$s {
                  @Id Long id;
                  @ManyToMany Set<%1$s> several;
                  @ManyToOne(fetch = FetchType.LAZY) %1$s one;
                }
                """.formatted(entity);
    }

    @Override
    public String toString() {
        return name;
    }
}
