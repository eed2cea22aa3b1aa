package io.subgraft.internal.schema.sdl;

import graphql.language.Definition;
import graphql.language.Description;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectiveLocation;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaExtensionDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the schema files that builds write. The engine's parser reads the same, but its start alone takes longer than the start
 * of all the rest, and a file of hundreds of entities has a hundred thousand lines.
 */
public final class SdlReader {

    private final SdlCursor at;
    private final SdlValues values;
    private final Map<String, Type<?>> types = new HashMap<>();

    private SdlReader(String text) {
        this.at = new SdlCursor(text);
        this.values = new SdlValues(at);
    }

    /**
     * The document of a file.
     *
     * @throws IllegalArgumentException if it is none that a build writes
     */
    public static Document read(String text) {
        return new SdlReader(text).document();
    }

    private Document document() {
        List<Definition<?>> definitions = new ArrayList<>();
        while (!at.isAtEnd()) {
            definitions.add(definition());
        }
        return document(definitions);
    }

    /** A document at once: to add one definition after the other would copy all before it each time. */
    @SuppressWarnings("rawtypes")
    public // so the engine has it
    static Document document(List<Definition<?>> definitions) {
        return Document.newDocument()
                .definitions(new ArrayList<Definition>(definitions))
                .build();
    }

    private Definition<?> definition() {
        Description description = description();
        if (at.takeWord("type")) {
            return object(description);
        }
        if (at.takeWord("input")) {
            return InputObjectTypeDefinition.newInputObjectDefinition()
                    .description(description)
                    .name(at.name())
                    .directives(values.directives())
                    .inputValueDefinitions(inputs('{', '}'))
                    .build();
        }
        if (at.takeWord("interface")) {
            return InterfaceTypeDefinition.newInterfaceTypeDefinition()
                    .description(description)
                    .name(at.name())
                    .implementz(interfaces())
                    .directives(values.directives())
                    .definitions(fields())
                    .build();
        }
        if (at.takeWord("enum")) {
            return EnumTypeDefinition.newEnumTypeDefinition()
                    .description(description)
                    .name(at.name())
                    .directives(values.directives())
                    .enumValueDefinitions(choices())
                    .build();
        }
        if (at.takeWord("scalar")) {
            return ScalarTypeDefinition.newScalarTypeDefinition()
                    .description(description)
                    .name(at.name())
                    .directives(values.directives())
                    .build();
        }
        return rare(description);
    }

    private Definition<?> rare(@Nullable Description description) {
        if (at.takeWord("union")) {
            return union(description);
        }
        if (at.takeWord("directive")) {
            return directive(description);
        }
        if (at.takeWord("extend") && at.takeWord("schema")) {
            return SchemaExtensionDefinition.newSchemaExtensionDefinition()
                    .directives(values.directives())
                    .build();
        }
        throw at.unexpected();
    }

    private ObjectTypeDefinition object(@Nullable Description description) {
        return ObjectTypeDefinition.newObjectTypeDefinition()
                .description(description)
                .name(at.name())
                .implementz(interfaces())
                .directives(values.directives())
                .fieldDefinitions(fields())
                .build();
    }

    private UnionTypeDefinition union(@Nullable Description description) {
        UnionTypeDefinition.Builder union = UnionTypeDefinition.newUnionTypeDefinition()
                .description(description)
                .name(at.name())
                .directives(values.directives());
        at.expect('=');
        at.take('|');
        do {
            union.memberType(name());
        } while (at.take('|'));
        return union.build();
    }

    private DirectiveDefinition directive(@Nullable Description description) {
        at.expect('@');
        DirectiveDefinition.Builder directive = DirectiveDefinition.newDirectiveDefinition()
                .description(description)
                .name(at.name())
                .inputValueDefinitions(inputs('(', ')'))
                .repeatable(at.takeWord("repeatable"));
        if (!at.takeWord("on")) {
            throw at.unexpected();
        }
        at.take('|');
        do {
            directive.directiveLocation(
                    DirectiveLocation.newDirectiveLocation().name(at.name()).build());
        } while (at.take('|'));
        return directive.build();
    }

    @SuppressWarnings("rawtypes") // as the engine has it
    private List<Type> interfaces() {
        List<Type> interfaces = new ArrayList<>();
        if (at.takeWord("implements")) {
            at.take('&');
            do {
                interfaces.add(name());
            } while (at.take('&'));
        }
        return interfaces;
    }

    private List<FieldDefinition> fields() {
        List<FieldDefinition> fields = new ArrayList<>();
        if (at.take('{')) {
            while (!at.take('}')) {
                fields.add(field());
            }
        }
        return fields;
    }

    private FieldDefinition field() {
        FieldDefinition.Builder field = FieldDefinition.newFieldDefinition()
                .description(description())
                .name(at.name())
                .inputValueDefinitions(inputs('(', ')'));
        at.expect(':');
        return field.type(type()).directives(values.directives()).build();
    }

    private List<InputValueDefinition> inputs(char open, char close) {
        List<InputValueDefinition> inputs = new ArrayList<>();
        if (at.take(open)) {
            while (!at.take(close)) {
                inputs.add(input());
            }
        }
        return inputs;
    }

    private InputValueDefinition input() {
        InputValueDefinition.Builder input = InputValueDefinition.newInputValueDefinition()
                .description(description())
                .name(at.name());
        at.expect(':');
        input.type(type());
        if (at.take('=')) {
            input.defaultValue(values.value());
        }
        return input.directives(values.directives()).build();
    }

    private List<EnumValueDefinition> choices() {
        List<EnumValueDefinition> choices = new ArrayList<>();
        at.expect('{');
        while (!at.take('}')) {
            choices.add(EnumValueDefinition.newEnumValueDefinition()
                    .description(description())
                    .name(at.name())
                    .directives(values.directives())
                    .build());
        }
        return choices;
    }

    private @Nullable Description description() {
        boolean isBlock = at.isAtBlock();
        String text = at.string();
        return text == null ? null : new Description(text, null, isBlock);
    }

    private Type<?> type() {
        return type(at.type());
    }

    /** Uses of types are the same over and over. */
    private Type<?> type(String text) {
        Type<?> known = types.get(text);
        if (known != null) {
            return known;
        }
        int last = text.length() - 1;
        Type<?> type;
        if (text.endsWith("!")) {
            type = NonNullType.newNonNullType(type(text.substring(0, last))).build();
        } else if (text.startsWith("[") && text.endsWith("]")) {
            type = ListType.newListType(type(text.substring(1, last))).build();
        } else if (text.isEmpty() || text.indexOf('[') >= 0 || text.indexOf(']') >= 0) {
            throw at.unexpected();
        } else {
            type = new TypeName(text);
        }
        types.put(text, type);
        return type;
    }

    private TypeName name() {
        return new TypeName(at.name());
    }
}
