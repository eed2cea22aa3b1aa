package io.subgraft.samples.corpus;

import io.subgraft.samples.corpus.artifact.Artifacts;
import io.subgraft.samples.corpus.artifact.PersistentClasses;
import io.subgraft.samples.corpus.artifact.Unit;
import io.subgraft.samples.corpus.artifact.Units;
import io.subgraft.samples.corpus.report.Cause;
import io.subgraft.samples.corpus.report.Report;
import io.subgraft.samples.corpus.report.Untried;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Tells of any artifact with entities, attribute by attribute, whether Subgraft answers what Hibernate loads. */
public final class Corpus {

    static final int RIGHT = 0;
    static final int WRONG = 1;
    static final int MISUNDERSTOOD = 2;
    static final int UNTRIED = 3;

    private Corpus() {}

    public static void main(String[] arguments) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(exitCode(List.of(arguments), System.out, System.err));
    }

    /** Runs, and returns what a shell is told of it. */
    static int exitCode(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(Options.USAGE);
            return RIGHT;
        }
        try {
            return run(Options.of(arguments), out).exitCode();
        } catch (Options.UsageException misunderstood) {
            err.println(misunderstood.getMessage());
            err.print(Options.USAGE);
            return MISUNDERSTOOD;
        } catch (Untried untried) {
            err.println(untried.getMessage());
            return UNTRIED;
        } catch (IOException unreadable) {
            err.println("Cannot be read: " + unreadable.getMessage());
            return UNTRIED;
        } catch (RuntimeException | LinkageError fault) {
            err.println("Please report this: " + Cause.of(fault));
            fault.printStackTrace(err);
            return WRONG;
        }
    }

    /** Every unit of the artifact; the last line printed is the count of all. */
    static Report run(Options options, PrintStream out) throws IOException {
        long start = System.nanoTime();
        List<Path> jars = Artifacts.resolve(options.artifacts(), options.withDependencies(), options.from());
        boolean isFirstOnly = options.packages().isEmpty() && !options.all();
        List<Path> indexed =
                jars.subList(0, isFirstOnly ? 1 : options.artifacts().size());
        List<Unit> units = Units.of(PersistentClasses.in(indexed), options.packages());
        Report report = new Report(out);
        for (Unit unit : units) {
            if (units.size() > 1) {
                out.println("# " + unit.name());
            }
            try {
                new Survey(unit, jars, options).addTo(report);
            } catch (Untried untried) {
                if (units.size() == 1) {
                    throw untried;
                }
                report.note("untried: " + untried.getMessage());
            }
        }
        report.close((System.nanoTime() - start) / 1_000_000);
        return report;
    }
}
