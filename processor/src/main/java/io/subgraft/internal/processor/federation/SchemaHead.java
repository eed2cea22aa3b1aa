package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.processor.schema.AppliedDirective;
import io.subgraft.internal.processor.schema.TypeDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The links and definitions in front of the types.
 *
 * @param links the specifications in use, with their versions and imported directives
 * @param definitions definitions of directives that composers do not know
 */
record SchemaHead(List<AppliedDirective> links, List<String> definitions) {

    private static final String FEDERATION = "https://specs.apollo.dev/federation/v2.";

    // extend schema
    //   @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    static SchemaHead of(FederationDraft draft, ExposedModel model) {
        List<MappingAnnotations> own = model.types()
                .flatMap(
                        each -> each.type().federation().annotations().find(FederationNames.COMPOSE_DIRECTIVE).stream())
                .toList();
        NavigableSet<String> used = used(draft);
        own.forEach(each -> used.remove(text(each, "name").replaceFirst("^@", "")));
        if (!own.isEmpty()) {
            used.add("composeDirective");
        }
        List<AppliedDirective> links = new ArrayList<>();
        links.add(link(
                FEDERATION + SpecificationVersion.covering(used, isLabelled(draft)),
                used.stream().map(each -> "@" + each).toList()));
        own.forEach(each -> links.add(link(text(each, "url"), List.of(text(each, "name")))));
        own.forEach(each -> links.add(AppliedDirective.of("composeDirective").with("name", text(each, "name"))));
        List<String> definitions = new ArrayList<>();
        own.forEach(each -> definitions.add(text(each, "definition")));
        if (draft.types().stream().anyMatch(SchemaHead::isOneOf)) {
            definitions.add("directive @oneOf on INPUT_OBJECT");
        }
        return new SchemaHead(links, definitions);
    }

    /** GraphQL's own directive; but there are composers that do not know it unless it is defined. */
    private static boolean isOneOf(TypeDefinition type) {
        return type instanceof InputDefinition input && input.isOneOf();
    }

    private static AppliedDirective link(String url, List<String> imported) {
        return AppliedDirective.of("link").with("url", url).with("import", imported);
    }

    private static NavigableSet<String> used(FederationDraft draft) {
        NavigableSet<String> names = new TreeSet<>();
        draft.directives().values().stream()
                .flatMap(Collection::stream)
                .map(AppliedDirective::name)
                .filter(each -> !each.isEmpty())
                .forEach(names::add);
        return names;
    }

    private static boolean isLabelled(FederationDraft draft) {
        return draft.directives().values().stream()
                .flatMap(Collection::stream)
                .anyMatch(each -> each instanceof AppliedDirective.Known known
                        && known.name().equals("override")
                        && known.has("label"));
    }

    private static String text(MappingAnnotations annotation, String member) {
        return annotation.text(member).orElse("");
    }
}
