package io.subgraft.internal.federation;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SchemaExtensionDefinition;
import graphql.language.TypeDefinition;
import io.subgraft.extension.SchemaExtension;
import io.subgraft.internal.federation.entities.FederatedType;
import io.subgraft.internal.schema.sdl.SdlParser;
import io.subgraft.internal.schema.sdl.SdlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the schema file says of federation. */
public final class FederatedSchema {

    private static final String FEDERATION = "https://specs.apollo.dev/federation/v2";

    private final Document generated;
    private final Document document;

    private FederatedSchema(Document generated, Document document) {
        this.generated = generated;
        this.document = document;
    }

    public static FederatedSchema read(String files, List<SchemaExtension> byHand) {
        Document.Builder document = Document.newDocument();
        Document generated = SdlReader.read(files);
        generated.getDefinitions().forEach(document::definition);
        WrittenSdl.of(byHand)
                .forEach(each -> SdlParser.parse(each.sdl()).getDefinitions().forEach(document::definition));
        return new FederatedSchema(generated, document.build());
    }

    /** Whether it was compiled with federation. */
    public boolean isLinked() {
        return document.getDefinitionsOfType(SchemaExtensionDefinition.class).stream()
                .flatMap(each -> each.getDirectives("link").stream())
                .anyMatch(FederatedSchema::isLink);
    }

    /** Whether a directive is the link to federation. */
    static boolean isLink(Directive directive) {
        return directive.getName().equals("link")
                && DirectiveArguments.text(directive, "url").startsWith(FEDERATION);
    }

    /** The types with resolvable keys, by name. */
    public List<FederatedType> resolvable() {
        Map<String, FederatedType> types = new LinkedHashMap<>();
        for (Definition<?> each : document.getDefinitions()) {
            if (each instanceof ObjectTypeDefinition || each instanceof InterfaceTypeDefinition) {
                TypeDefinition<?> type = (TypeDefinition<?>) each;
                List<String> keys = keys((DirectivesContainer<?>) each);
                if (!keys.isEmpty()) {
                    types.merge(
                            type.getName(),
                            new FederatedType(type.getName(), each instanceof InterfaceTypeDefinition, keys),
                            FederatedSchema::and);
                }
            }
        }
        return types.values().stream()
                .sorted(Comparator.comparing(FederatedType::name))
                .toList();
    }

    /** The fields that are keys of generated types which have no entities here, by the names of the types. */
    public Map<String, String> remoteKeys(Predicate<String> isEntity) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (ObjectTypeDefinition type : generated.getDefinitionsOfType(ObjectTypeDefinition.class)) {
            for (Directive key : type.getDirectives("key")) {
                String field = DirectiveArguments.text(key, "fields");
                boolean isOurs = type.getFieldDefinitions().stream()
                        .anyMatch(each -> each.getName().equals(field));
                if (isOurs && !isEntity.test(type.getName())) {
                    keys.put(type.getName(), field);
                }
            }
        }
        return keys;
    }

    /** An extension of a type may add keys to it. */
    private static FederatedType and(FederatedType type, FederatedType extension) {
        List<String> keys = new ArrayList<>(type.keys());
        keys.addAll(extension.keys());
        return new FederatedType(type.name(), type.isInterface(), keys);
    }

    /** The names of the object types with keys that the application defines. */
    public List<String> writtenTypes() {
        List<String> known = generated.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .map(ObjectTypeDefinition::getName)
                .toList();
        return union().stream().filter(each -> !known.contains(each)).toList();
    }

    /** The names of the object types among them: interfaces are in no union. */
    public List<String> union() {
        return resolvable().stream()
                .filter(each -> !each.isInterface())
                .map(FederatedType::name)
                .toList();
    }

    private static List<String> keys(DirectivesContainer<?> type) {
        return type.getDirectives("key").stream()
                .filter(FederatedSchema::isResolvable)
                .map(each -> DirectiveArguments.text(each, "fields"))
                .toList();
    }

    private static boolean isResolvable(Directive key) {
        Argument resolvable = key.getArgument("resolvable");
        return resolvable == null || !(resolvable.getValue() instanceof BooleanValue value) || value.isValue();
    }
}
