package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The directives that annotations stand for, as the schema writes them. */
final class Directives {

    private final AnnotationSet annotations;
    private final List<String> found = new ArrayList<>();

    private Directives(AnnotationSet annotations) {
        this.annotations = annotations;
    }

    /** Those on a type or a field, in an order of their own. */
    static List<String> of(AnnotationSet annotations) {
        Directives directives = new Directives(annotations);
        directives.add(FederationNames.INTERFACE_OBJECT, each -> "@interfaceObject");
        directives.add(FederationNames.EXTERNAL, each -> "@external");
        directives.add(FederationNames.PROVIDES, each -> "@provides(fields: " + text(each) + ")");
        directives.add(FederationNames.OVERRIDE_FROM, Directives::override);
        directives.add(FederationNames.SHAREABLE, each -> "@shareable");
        directives.add(FederationNames.INACCESSIBLE, each -> "@inaccessible");
        directives.repeated(FederationNames.TAG, FederationNames.TAGS, each -> "@tag(name: " + text(each) + ")");
        directives.add(FederationNames.AUTHENTICATED, each -> "@authenticated");
        directives.add(FederationNames.REQUIRES_SCOPES, each -> "@requiresScopes(scopes: " + sets(each) + ")");
        directives.add(FederationNames.POLICY, each -> "@policy(policies: " + sets(each) + ")");
        directives.add(FederationNames.CONTEXT, each -> "@context(name: " + text(each) + ")");
        directives.repeated(
                FederationNames.CACHE_TAG, FederationNames.CACHE_TAGS, each -> "@cacheTag(format: " + text(each) + ")");
        directives.add(
                FederationNames.DIRECTIVE_APPLIED, each -> each.text("value").orElse(""));
        return directives.found;
    }

    /** Those of them that an interface, or a field of one, may carry. */
    static List<String> ofInterface(AnnotationSet annotations) {
        return of(annotations).stream()
                .filter(each -> isOfVisibility(each) || each.startsWith("@context("))
                .toList();
    }

    /** The others, which the types carry that implement it. */
    static List<String> ofImplementations(AnnotationSet annotations) {
        List<String> others = new ArrayList<>(of(annotations));
        others.removeAll(ofInterface(annotations));
        return others;
    }

    /** Those of them that hide or tag, which every part of a schema may carry. */
    static List<String> ofVisibility(AnnotationSet annotations) {
        return of(annotations).stream().filter(Directives::isOfVisibility).toList();
    }

    private static boolean isOfVisibility(String directive) {
        return directive.equals("@inaccessible") || directive.startsWith("@tag(");
    }

    /** Those of them that say whom the router lets through. */
    static List<String> ofAccess(AnnotationSet annotations) {
        return of(annotations).stream()
                .filter(each -> each.matches("@(authenticated|requiresScopes|policy)\\b.*"))
                .toList();
    }

    private void add(String annotation, Function<MappingAnnotations, String> directive) {
        annotations.find(annotation).map(directive).ifPresent(found::add);
    }

    private void repeated(String annotation, String container, Function<MappingAnnotations, String> directive) {
        annotations.repeated(annotation, container).stream().map(directive).forEach(found::add);
    }

    // @override(from: "legacy", label: "percent(10)")
    private static String override(MappingAnnotations annotation) {
        String label =
                annotation.text("label").map(each -> ", label: " + quoted(each)).orElse("");
        return "@override(from: " + text(annotation) + label + ")";
    }

    // [["read", "write"], ["admin"]]
    private static String sets(MappingAnnotations annotation) {
        return annotation.texts("value").stream()
                .map(each -> Arrays.stream(each.strip().split("\\s+"))
                        .map(Directives::quoted)
                        .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(MappingAnnotations annotation) {
        return quoted(annotation.text("value").orElse(""));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
