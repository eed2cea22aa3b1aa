package io.subgraft.internal.processor;

import io.subgraft.internal.introspection.validate.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints findings, each once. */
public final class DiagnosticPrinter {

    private final Messager messager;
    private final PlaceFinder places;
    private final Set<String> printed = new HashSet<>();

    public DiagnosticPrinter(Messager messager, PlaceFinder places) {
        this.messager = messager;
        this.places = places;
    }

    /** Prints the findings that were not printed before, and returns whether the build may go on. */
    public boolean print(List<Finding> findings) {
        for (Finding each : findings) {
            if (printed.add(each.place().element() + ' ' + each.text())) {
                print(each);
            }
        }
        return findings.stream().noneMatch(Finding::isError);
    }

    private void print(Finding finding) {
        PlaceFinder.Located at = places.find(finding.place());
        messager.printMessage(kind(finding), finding.text(), at.element(), at.mirror(), at.value());
    }

    private static Diagnostic.Kind kind(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
