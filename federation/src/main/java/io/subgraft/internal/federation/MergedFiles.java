package io.subgraft.internal.federation;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SchemaExtensionDefinition;
import graphql.language.StringValue;
import io.subgraft.internal.schema.sdl.SdlReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One schema of the files of several modules: one {@code @link} of each specification, one definition of each type. */
final class MergedFiles {

    private final Map<String, Directive> links = new LinkedHashMap<>();
    private final Set<String> others = new LinkedHashSet<>();
    private final Map<String, Definition<?>> definitions = new LinkedHashMap<>();

    private MergedFiles() {}

    static String of(List<String> files) {
        MergedFiles merged = new MergedFiles();
        files.forEach(each -> SdlReader.read(each).getDefinitions().forEach(merged::add));
        return merged.text();
    }

    private void add(Definition<?> definition) {
        if (definition instanceof SchemaExtensionDefinition schema) {
            for (Directive each : schema.getDirectives()) {
                if (each.getName().equals("link")) {
                    String url = DirectiveArguments.text(each, "url");
                    links.merge(url.substring(0, url.lastIndexOf('/')), each, MergedFiles::newer);
                } else {
                    others.add(AstPrinter.printAst(each));
                }
            }
            return;
        }
        String key = definition.getClass().getSimpleName() + " "
                + (definition instanceof NamedNode<?> named ? named.getName() : "");
        definitions.merge(key, definition, (known, more) -> isRoot(key) ? both(known, more) : known);
    }

    /** The types of operations have fields of every module. */
    private static boolean isRoot(String key) {
        return key.endsWith(" Query") || key.endsWith(" Mutation");
    }

    private static Definition<?> both(Definition<?> one, Definition<?> other) {
        return ((ObjectTypeDefinition) one)
                .transform(query ->
                        ((ObjectTypeDefinition) other).getFieldDefinitions().forEach(query::fieldDefinition));
    }

    /** The newer version, importing what either does. */
    private static Directive newer(Directive one, Directive other) {
        Directive newer = version(one) >= version(other) ? one : other;
        Set<String> imports = new LinkedHashSet<>();
        List.of(one, other).forEach(each -> imports.addAll(imports(each)));
        ArrayValue.Builder values = ArrayValue.newArrayValue();
        imports.stream().sorted().map(StringValue::new).forEach(values::value);
        return newer.transform(link -> link.arguments(List.of(
                new Argument("url", new StringValue(DirectiveArguments.text(newer, "url"))),
                new Argument("import", values.build()))));
    }

    private static int version(Directive link) {
        String url = DirectiveArguments.text(link, "url");
        String[] parts = url.substring(url.lastIndexOf('/') + 2).split("\\.", 2);
        return Integer.parseInt(parts[0]) * 1_000 + Integer.parseInt(parts[1]);
    }

    private static Set<String> imports(Directive link) {
        Set<String> names = new LinkedHashSet<>();
        Argument imported = link.getArgument("import");
        if (imported != null && imported.getValue() instanceof ArrayValue array) {
            array.getValues().forEach(each -> names.add(((StringValue) each).getValue()));
        }
        return names;
    }

    private String text() {
        StringBuilder text = new StringBuilder(links.isEmpty() ? "" : "extend schema");
        links.values().forEach(each -> text.append("\n  ").append(AstPrinter.printAst(each)));
        others.forEach(each -> text.append("\n  ").append(each));
        Document types = Document.newDocument()
                .definitions(List.copyOf(definitions.values()))
                .build();
        return text.append("\n\n")
                .append(AstPrinter.printAst(types))
                .append("\n")
                .toString();
    }
}
