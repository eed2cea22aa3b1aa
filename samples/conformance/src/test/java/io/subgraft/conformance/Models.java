package io.subgraft.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small models of subgraphs: the classes alone, all of one package, as subgraphs that know nothing of each other may have it. */
public final class Models {

    private static final String HEAD = """
            package shop;
            import io.subgraft.annotation.*;
            import io.subgraft.federation.annotation.*;
            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.util.*;
            import org.hibernate.annotations.NaturalId;
            """;

    private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");

    private Models() {}

    /** A subgraph of these classes, each a whole one. */
    public static CompiledModel subgraph(String... classes) {
        return CompiledModel.federated(sources(classes));
    }

    public static String[] sources(String... classes) {
        return Arrays.stream(classes).map(each -> HEAD + each).toArray(String[]::new);
    }

    /** The same on H2, with all of its classes that JPA manages. */
    public static Booted on(io.subgraft.database.Database database, CompiledModel model, String... classes) {
        List<String> managed = Arrays.stream(classes)
                .filter(each -> !each.contains(" enum "))
                .map(Models::name)
                .toList();
        return new Booted(model, database, managed.toArray(String[]::new));
    }

    private static String name(String source) {
        Matcher found = CLASS.matcher(source);
        if (!found.find()) {
            throw new IllegalArgumentException(source);
        }
        return "shop." + found.group(1);
    }
}
