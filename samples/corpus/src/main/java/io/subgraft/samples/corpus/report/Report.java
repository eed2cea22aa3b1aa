package io.subgraft.samples.corpus.report;

import io.subgraft.samples.corpus.report.Verdict.Kind;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints a line for each attribute, and counts them. */
public final class Report {

    private static final Pattern CODE = Pattern.compile("SG\\d{4}");

    private final PrintStream out;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<String, Integer> codes = new TreeMap<>();
    private int entities;

    public Report(PrintStream out) {
        this.out = out;
    }

    /** An entity, whose attributes follow. */
    public void entity() {
        entities++;
    }

    public void attribute(String entity, String attribute, Verdict verdict) {
        counts.merge(verdict.kind(), 1, Integer::sum);
        Matcher code = CODE.matcher(verdict.detail());
        if (verdict.kind() == Kind.REFUSED) {
            codes.merge(code.find() ? code.group() : "without a code", 1, Integer::sum);
        }
        out.println(entity + "." + attribute + "  " + verdict.line());
    }

    /** Something that explains what follows. */
    public void note(String text) {
        out.println("# " + text);
    }

    /** Ends with what was refused by code, how long it took, and the counts. */
    public void close(long milliseconds) {
        if (!codes.isEmpty()) {
            note("refused: "
                    + codes.entrySet().stream()
                            .map(each -> each.getKey() + " " + each.getValue())
                            .collect(Collectors.joining(", ")));
        }
        note("took " + milliseconds + " ms");
        out.println(closing());
    }

    /** What a shell is told: 0 only where something was compared and nothing is wrong. */
    public int exitCode() {
        if (!isRight()) {
            return 1;
        }
        return count(Kind.EQUAL) == 0 ? 3 : 0;
    }

    /** What was compared with nothing proves nothing, so it has a count of its own; the counts add up. */
    public String closing() {
        int attributes = counts.values().stream().mapToInt(Integer::intValue).sum();
        String unfilled = count(Kind.UNFILLED) == 0 ? "" : ", unfilled " + count(Kind.UNFILLED);
        return "entities %d, attributes %d, equal %d, refused %d, wrong %d%s"
                .formatted(entities, attributes, count(Kind.EQUAL), count(Kind.REFUSED), count(Kind.WRONG), unfilled);
    }

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    public boolean isRight() {
        return count(Kind.WRONG) == 0;
    }
}
