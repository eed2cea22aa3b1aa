package io.subgraft.samples.corpus;

import io.subgraft.samples.corpus.artifact.Artifacts;
import io.subgraft.samples.corpus.artifact.PersistentClasses;
import io.subgraft.samples.corpus.artifact.Unit;
import io.subgraft.samples.corpus.artifact.Units;
import io.subgraft.samples.corpus.report.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Tells of any artifact with entities, attribute by attribute, whether Subgraft answers what Hibernate loads. */
public final class Corpus {

    private Corpus() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        try {
            System.exit(run(Options.of(List.of(arguments)), System.out).isRight() ? 0 : 1);
        } catch (Options.UsageException misunderstood) {
            System.err.println(misunderstood.getMessage());
            System.err.print(Options.USAGE);
            System.exit(2);
        }
    }

    /** Every unit of the artifact; the last line printed is the count of all. */
    static Report run(Options options, PrintStream out) throws IOException {
        List<Path> jars = Artifacts.resolve(options.artifacts());
        List<Path> indexed = options.packages().isEmpty() ? jars.subList(0, 1) : jars;
        List<Unit> units = Units.of(PersistentClasses.in(indexed), options.packages());
        Report report = new Report(out);
        for (Unit unit : units) {
            if (units.size() > 1) {
                out.println("# " + unit.name());
            }
            new Survey(unit, jars, options).addTo(report);
        }
        report.close();
        return report;
    }
}
