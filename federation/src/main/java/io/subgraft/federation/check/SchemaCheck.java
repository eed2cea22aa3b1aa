package io.subgraft.federation.check;

import io.subgraft.internal.federation.check.Composition;
import io.subgraft.internal.federation.check.SchemaChange;
import io.subgraft.internal.federation.check.SchemaChanges;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fails a build if its schema breaks clients, or does not compose with the schemas of other subgraphs:
 *
 * <pre>
 * java io.subgraft.federation.check.SchemaCheck --schema target/classes/META-INF/subgraft/com.acme.shop.graphqls
 *     --committed schema.graphqls --accepted schema-changes.txt
 *     --composer node --with reviews=../reviews/schema.graphqls
 * </pre>
 *
 * <p>It prints each change as {@code BREAKING}, {@code DANGEROUS} or {@code SAFE}. To accept a breaking change, add the line
 * that it prints to the file of accepted changes. {@code --composer} names a folder in which the npm package
 * {@code @theguild/federation-composition} is installed; it needs Node.js.
 */
public final class SchemaCheck {

    private static final String USAGE =
            "Usage: SchemaCheck --schema FILE [--committed FILE [--accepted FILE]] [--composer FOLDER --with NAME=FILE …]";

    private final PrintStream out;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, Path> neighbours = new LinkedHashMap<>();

    private SchemaCheck(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the check and exits: with 0 if all is well, 1 if a change breaks clients or composition fails, 2 if the arguments are
     * wrong.
     *
     * @throws IOException if a file cannot be read, or Node.js or the composer is missing
     * @throws InterruptedException if the thread is interrupted while composition runs
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(run(List.of(arguments), System.out));
    }

    /**
     * Runs the check and returns the exit code of {@link #main}, without exiting.
     *
     * @param arguments the options, as on the command line
     * @param out receives the changes, and what the composer reports
     * @throws IOException if a file cannot be read, or Node.js or the composer is missing
     * @throws InterruptedException if the thread is interrupted while composition runs
     */
    public static int run(List<String> arguments, PrintStream out) throws IOException, InterruptedException {
        SchemaCheck check = new SchemaCheck(out);
        if (!check.understands(arguments)) {
            out.println(USAGE);
            return 2;
        }
        boolean breaks = check.breaks();
        boolean doesNotCompose = check.doesNotCompose();
        return breaks || doesNotCompose ? 1 : 0;
    }

    private boolean understands(List<String> arguments) {
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            String option = arguments.get(i);
            String[] value = arguments.get(i + 1).split("=", 2);
            if (option.equals("--with") && value.length == 2) {
                neighbours.put(value[0], Path.of(value[1]));
            } else if (List.of("--schema", "--committed", "--accepted", "--composer")
                    .contains(option)) {
                files.put(option, Path.of(arguments.get(i + 1)));
            } else {
                return false;
            }
        }
        return arguments.size() % 2 == 0 && files.containsKey("--schema");
    }

    private boolean breaks() throws IOException {
        @Nullable Path committed = files.get("--committed");
        if (committed == null) {
            return false;
        }
        List<String> accepted = new ArrayList<>();
        @Nullable Path list = files.get("--accepted");
        if (list != null && Files.exists(list)) {
            accepted.addAll(Files.readAllLines(list));
        }
        boolean breaks = false;
        for (SchemaChange each : SchemaChanges.between(Files.readString(committed), schema())) {
            boolean isAccepted = accepted.contains(each.toString());
            out.println(isAccepted ? each + " (accepted)" : each);
            breaks |= each.level() == SchemaChange.Level.BREAKING && !isAccepted;
        }
        return breaks;
    }

    private boolean doesNotCompose() throws IOException, InterruptedException {
        @Nullable Path composer = files.get("--composer");
        if (composer == null) {
            return false;
        }
        Map<String, Path> all = new LinkedHashMap<>(neighbours);
        all.put("this", Path.of(String.valueOf(files.get("--schema"))));
        Composition composition = Composition.of(composer, all);
        composition.hints().forEach(each -> out.println("HINT " + each));
        composition.errors().forEach(each -> out.println("DOES NOT COMPOSE " + each));
        return !composition.errors().isEmpty();
    }

    private String schema() throws IOException {
        return Files.readString(Path.of(String.valueOf(files.get("--schema"))));
    }
}
