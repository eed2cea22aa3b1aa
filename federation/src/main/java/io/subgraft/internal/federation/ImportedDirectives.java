package io.subgraft.internal.federation;

import graphql.language.Directive;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.subgraft.extension.SchemaExtension;
import io.subgraft.internal.schema.sdl.SdlParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Imports the directives of federation that an application uses in what it adds by hand, as the build does for what it writes. */
final class ImportedDirectives {

    private static final Pattern LINK = Pattern.compile(
            "(@link\\(url\\s*:\\s*\"https://specs\\.apollo\\.dev/federation/v2\\.)(\\d+)(\"\\s*,\\s*import\\s*:\\s*\\[)([^\\]]*)(])");

    /** The minor versions, after 2, that the directives came with. */
    private static final Map<String, Integer> SINCE = Map.ofEntries(
            Map.entry("key", 0),
            Map.entry("requires", 0),
            Map.entry("provides", 0),
            Map.entry("external", 0),
            Map.entry("extends", 0),
            Map.entry("shareable", 0),
            Map.entry("inaccessible", 0),
            Map.entry("tag", 0),
            Map.entry("override", 0),
            Map.entry("interfaceObject", 3),
            Map.entry("authenticated", 5),
            Map.entry("requiresScopes", 5),
            Map.entry("policy", 6),
            Map.entry("context", 8),
            Map.entry("fromContext", 8),
            Map.entry("cost", 9),
            Map.entry("listSize", 9),
            Map.entry("cacheTag", 12));

    private ImportedDirectives() {}

    /** The schema of the build, with a link that covers what was added, too. */
    static String covering(String files, List<SchemaExtension> byHand) {
        Set<String> used = used(byHand);
        Matcher link = LINK.matcher(files);
        if (used.isEmpty() || !link.find()) {
            return files;
        }
        Set<String> imported = new TreeSet<>(used);
        for (String each : link.group(4).split(",", -1)) {
            if (!each.isBlank()) {
                imported.add(each.strip().replace("\"", ""));
            }
        }
        int version = Integer.parseInt(link.group(2));
        for (String each : used) {
            version = Math.max(version, SINCE.getOrDefault(each.substring(1), 0));
        }
        String names = imported.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
        return files.substring(0, link.start())
                + link.group(1)
                + version
                + link.group(3)
                + names
                + link.group(5)
                + files.substring(link.end());
    }

    private static Set<String> used(List<SchemaExtension> byHand) {
        Set<String> used = new TreeSet<>();
        NodeVisitorStub visitor = new NodeVisitorStub() {
            @Override
            @SuppressWarnings("rawtypes") // so the engine has it
            public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
                if (SINCE.containsKey(node.getName())) {
                    used.add("@" + node.getName());
                }
                return TraversalControl.CONTINUE;
            }
        };
        for (SchemaExtension each : byHand) {
            new NodeTraverser().preOrder(visitor, SdlParser.parse(each.sdl()));
        }
        return used;
    }
}
