package io.subgraft.internal.schema;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.StringValue;
import io.subgraft.internal.model.AddedFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which fields are generated, and what those of the application need. */
final class AddedFieldReader {

    private static final String NEEDS = "needs";

    private static final Pattern DIRECTIVE = Pattern.compile("\\s*@" + NEEDS + "\\s*\\([^)]*\\)");

    private AddedFieldReader() {}

    /** The same text without what it says of needs. */
    static String withoutNeeds(String sdl) {
        return DIRECTIVE.matcher(sdl).replaceAll("");
    }

    static AddedFields read(Document generated, List<Document> byHand) {
        Map<String, Set<String>> fields = new HashMap<>();
        for (ObjectTypeDefinition type : generated.getDefinitionsOfType(ObjectTypeDefinition.class)) {
            fields.put(
                    type.getName(),
                    type.getFieldDefinitions().stream()
                            .map(FieldDefinition::getName)
                            .collect(Collectors.toSet()));
        }
        Map<String, List<String>> needs = new HashMap<>();
        for (Document document : byHand) {
            for (ObjectTypeExtensionDefinition type :
                    document.getDefinitionsOfType(ObjectTypeExtensionDefinition.class)) {
                for (FieldDefinition field : type.getFieldDefinitions()) {
                    List<String> named = needs(type.getName() + "." + field.getName(), field);
                    if (named != null) {
                        needs.put(type.getName() + "." + field.getName(), named);
                    }
                }
            }
        }
        return new AddedFields(fields, needs);
    }

    private static @Nullable List<String> needs(String place, FieldDefinition field) {
        for (Directive directive : field.getDirectives(NEEDS)) {
            Argument attributes = directive.getArgument("attributes");
            if (attributes == null || !(attributes.getValue() instanceof ArrayValue array)) {
                throw malformed(place);
            }
            List<String> names = new ArrayList<>();
            array.getValues().forEach(each -> {
                if (!(each instanceof StringValue text)) {
                    throw malformed(place);
                }
                names.add(text.getValue());
            });
            return names;
        }
        return null;
    }

    private static IllegalStateException malformed(String place) {
        return new IllegalStateException(
                place + ": write @needs(attributes: [\"…\"]) with the names of attributes of the entity");
    }
}
