package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.processor.schema.TypeDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the schema says of itself: which version of which specification it uses, and which directives of it. */
final class SchemaHead {

    private static final String FEDERATION = "https://specs.apollo.dev/federation/v2.";
    private static final Pattern NAME = Pattern.compile("^@[_A-Za-z][_0-9A-Za-z]*");

    private SchemaHead() {}

    // extend schema
    //   @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    static String of(FederationDraft draft, ExposedModel model) {
        List<MappingAnnotations> own = model.types()
                .flatMap(
                        each -> each.type().federation().annotations().find(FederationNames.COMPOSE_DIRECTIVE).stream())
                .toList();
        SortedSet<String> used = used(draft);
        own.forEach(each -> used.remove(text(each, "name")));
        if (!own.isEmpty()) {
            used.add("@composeDirective");
        }
        StringBuilder head = new StringBuilder("extend schema");
        head.append(link(FEDERATION + SpecificationVersion.covering(used, isLabelled(draft)), used));
        own.forEach(each -> head.append(link(text(each, "url"), List.of(text(each, "name")))));
        own.forEach(each -> head.append("\n  @composeDirective(name: ")
                .append(Directives.quoted(text(each, "name")))
                .append(")"));
        head.append("\n\n");
        own.forEach(each -> head.append(text(each, "definition")).append("\n\n"));
        if (draft.types().stream().anyMatch(SchemaHead::isOneOf)) {
            head.append("directive @oneOf on INPUT_OBJECT\n\n");
        }
        return head.toString();
    }

    /** GraphQL's own directive; but there are composers that do not know it unless it is defined. */
    private static boolean isOneOf(TypeDefinition type) {
        return type instanceof InputDefinition input && input.isOneOf();
    }

    private static String link(String url, Iterable<String> imported) {
        List<String> names = new ArrayList<>();
        imported.forEach(each -> names.add(Directives.quoted(each)));
        return "\n  @link(url: " + Directives.quoted(url) + ", import: ["
                + names.stream().collect(Collectors.joining(", ")) + "])";
    }

    private static SortedSet<String> used(FederationDraft draft) {
        SortedSet<String> names = new TreeSet<>();
        draft.directives()
                .values()
                .forEach(all -> all.forEach(each -> {
                    Matcher name = NAME.matcher(each);
                    if (name.find()) {
                        names.add(name.group());
                    }
                }));
        return names;
    }

    private static boolean isLabelled(FederationDraft draft) {
        return draft.directives().values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.startsWith("@override(") && each.contains(", label: "));
    }

    private static String text(MappingAnnotations annotation, String member) {
        return annotation.text(member).orElse("");
    }
}
