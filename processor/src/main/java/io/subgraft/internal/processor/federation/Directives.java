package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.processor.schema.AppliedDirective;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The directives that annotations stand for. */
final class Directives {

    private static final Set<String> VISIBILITY = Set.of("inaccessible", "tag");
    private static final Set<String> ON_INTERFACES = Set.of("inaccessible", "tag", "context");
    private static final Set<String> ACCESS = Set.of("authenticated", "requiresScopes", "policy");

    private final AnnotationSet annotations;
    private final List<AppliedDirective> found = new ArrayList<>();

    private Directives(AnnotationSet annotations) {
        this.annotations = annotations;
    }

    /** Returns those on a type or a field, in an order of their own. */
    static List<AppliedDirective> of(AnnotationSet annotations) {
        Directives directives = new Directives(annotations);
        directives.add(FederationNames.INTERFACE_OBJECT, each -> AppliedDirective.of("interfaceObject"));
        directives.add(FederationNames.EXTERNAL, each -> AppliedDirective.of("external"));
        directives.add(
                FederationNames.PROVIDES,
                each -> AppliedDirective.of("provides").with("fields", text(each)));
        directives.add(FederationNames.OVERRIDE_FROM, Directives::override);
        directives.add(FederationNames.SHAREABLE, each -> AppliedDirective.of("shareable"));
        directives.add(FederationNames.INACCESSIBLE, each -> AppliedDirective.of("inaccessible"));
        directives.repeated(
                FederationNames.TAG,
                FederationNames.TAGS,
                each -> AppliedDirective.of("tag").with("name", text(each)));
        directives.add(FederationNames.AUTHENTICATED, each -> AppliedDirective.of("authenticated"));
        directives.add(
                FederationNames.REQUIRES_SCOPES,
                each -> AppliedDirective.of("requiresScopes").with("scopes", sets(each)));
        directives.add(
                FederationNames.POLICY, each -> AppliedDirective.of("policy").with("policies", sets(each)));
        directives.add(
                FederationNames.CONTEXT, each -> AppliedDirective.of("context").with("name", text(each)));
        directives.repeated(
                FederationNames.CACHE_TAG,
                FederationNames.CACHE_TAGS,
                each -> AppliedDirective.of("cacheTag").with("format", text(each)));
        directives.add(FederationNames.DIRECTIVE_APPLIED, each -> AppliedDirective.written(text(each)));
        return directives.found;
    }

    /** Returns those that an interface, or a field of one, may carry. */
    static List<AppliedDirective> ofInterface(AnnotationSet annotations) {
        return named(annotations, ON_INTERFACES::contains);
    }

    /** Returns the others, which the types carry that implement it. */
    static List<AppliedDirective> ofImplementations(AnnotationSet annotations) {
        return named(annotations, name -> !ON_INTERFACES.contains(name));
    }

    /** Returns those that hide or tag, which every part of a schema may carry. */
    static List<AppliedDirective> ofVisibility(AnnotationSet annotations) {
        return named(annotations, VISIBILITY::contains);
    }

    /** Returns those that tag. */
    static List<AppliedDirective> tags(AnnotationSet annotations) {
        return named(annotations, "tag"::equals);
    }

    /** Returns those that say whom the router lets through. */
    static List<AppliedDirective> ofAccess(AnnotationSet annotations) {
        return named(annotations, ACCESS::contains);
    }

    private static List<AppliedDirective> named(AnnotationSet annotations, Predicate<String> names) {
        return of(annotations).stream().filter(each -> names.test(each.name())).toList();
    }

    private void add(String annotation, Function<MappingAnnotations, AppliedDirective> directive) {
        annotations.find(annotation).map(directive).ifPresent(found::add);
    }

    private void repeated(
            String annotation, String container, Function<MappingAnnotations, AppliedDirective> directive) {
        annotations.repeated(annotation, container).stream().map(directive).forEach(found::add);
    }

    // @override(from: "legacy", label: "percent(10)")
    private static AppliedDirective override(MappingAnnotations annotation) {
        AppliedDirective.Known from = AppliedDirective.of("override").with("from", text(annotation));
        return annotation.text("label").map(each -> from.with("label", each)).orElse(from);
    }

    // [["read", "write"], ["admin"]]
    private static List<List<String>> sets(MappingAnnotations annotation) {
        return annotation.texts("value").stream()
                .map(each -> Arrays.asList(each.strip().split("\\s+")))
                .toList();
    }

    private static String text(MappingAnnotations annotation) {
        return annotation.text("value").orElse("");
    }
}
