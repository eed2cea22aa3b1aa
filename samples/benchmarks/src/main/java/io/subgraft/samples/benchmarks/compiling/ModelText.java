package io.subgraft.samples.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a model of a number of entities: ten columns, two associations and getters in each. */
public final class ModelText {

    private static final String[][] COLUMNS = {
        {"String", "name"},
        {"String", "code"},
        {"java.math.BigDecimal", "price"},
        {"java.time.LocalDate", "day"},
        {"java.time.OffsetDateTime", "changed"},
        {"int", "amount"},
        {"Boolean", "active"},
        {"Double", "ratio"},
        {"java.util.UUID", "reference"}
    };

    private ModelText() {}

    /** Writes the sources, and returns where they are. */
    public static List<Path> write(Path folder, int entities) throws IOException {
        Path model = Files.createDirectories(folder.resolve("model"));
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < entities; i++) {
            Path source = model.resolve("Entity" + i + ".java");
            Files.writeString(source, entity(i, entities));
            sources.add(source);
        }
        return sources;
    }

    private static String entity(int number, int entities) {
        String next = "Entity" + (number + 1) % entities;
        String previous = "Entity" + (number + entities - 1) % entities;
        StringBuilder text = new StringBuilder("""
                package model;

                import io.subgraft.annotation.GraphQLExposed;
                import jakarta.persistence.*;

                /** The entity of the number %1$d. */
                @Entity
                @GraphQLExposed
                public class Entity%1$d {
                    @Id @GeneratedValue Long id;
                    @ManyToOne(fetch = FetchType.LAZY) %2$s next;
                    @OneToMany(mappedBy = "next") java.util.List<%3$s> previous;
                    public Long getId() { return id; }
                    public %2$s getNext() { return next; }
                    public java.util.List<%3$s> getPrevious() { return previous; }
                """.formatted(number, next, previous));
        for (String[] column : COLUMNS) {
            text.append(
                    "    /** What is its %2$s. */ @Column(nullable = false) private %1$s %2$s;%n    public %1$s get%3$s() { return %2$s; }%n"
                            .formatted(column[0], column[1], capitalised(column[1])));
        }
        return text.append("}\n").toString();
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
