package io.subgraft.schema;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Definition;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectiveLocation;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.FloatValue;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectValue;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaExtensionDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.language.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
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
    private final Map<String, Type<?>> types = new HashMap<>();

    private SdlReader(String text) {
        this.at = new SdlCursor(text);
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
        Document.Builder document = Document.newDocument();
        while (!at.isAtEnd()) {
            document.definition(definition());
        }
        return document.build();
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
                    .directives(directives())
                    .inputValueDefinitions(inputs('{', '}'))
                    .build();
        }
        if (at.takeWord("interface")) {
            return InterfaceTypeDefinition.newInterfaceTypeDefinition()
                    .description(description)
                    .name(at.name())
                    .implementz(interfaces())
                    .directives(directives())
                    .definitions(fields())
                    .build();
        }
        if (at.takeWord("enum")) {
            return EnumTypeDefinition.newEnumTypeDefinition()
                    .description(description)
                    .name(at.name())
                    .directives(directives())
                    .enumValueDefinitions(values())
                    .build();
        }
        if (at.takeWord("scalar")) {
            return ScalarTypeDefinition.newScalarTypeDefinition()
                    .description(description)
                    .name(at.name())
                    .directives(directives())
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
                    .directives(directives())
                    .build();
        }
        throw at.unexpected();
    }

    private ObjectTypeDefinition object(@Nullable Description description) {
        return ObjectTypeDefinition.newObjectTypeDefinition()
                .description(description)
                .name(at.name())
                .implementz(interfaces())
                .directives(directives())
                .fieldDefinitions(fields())
                .build();
    }

    private UnionTypeDefinition union(@Nullable Description description) {
        UnionTypeDefinition.Builder union = UnionTypeDefinition.newUnionTypeDefinition()
                .description(description)
                .name(at.name())
                .directives(directives());
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
        return field.type(type()).directives(directives()).build();
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
            input.defaultValue(value());
        }
        return input.directives(directives()).build();
    }

    private List<EnumValueDefinition> values() {
        List<EnumValueDefinition> values = new ArrayList<>();
        at.expect('{');
        while (!at.take('}')) {
            values.add(EnumValueDefinition.newEnumValueDefinition()
                    .description(description())
                    .name(at.name())
                    .directives(directives())
                    .build());
        }
        return values;
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

    private List<Directive> directives() {
        if (!at.isAt('@')) {
            return List.of();
        }
        List<Directive> directives = new ArrayList<>();
        while (at.take('@')) {
            Directive.Builder directive = Directive.newDirective().name(at.name());
            List<Argument> arguments = new ArrayList<>();
            if (at.take('(')) {
                while (!at.take(')')) {
                    String name = at.name();
                    at.expect(':');
                    arguments.add(new Argument(name, value()));
                }
            }
            directives.add(directive.arguments(arguments).build());
        }
        return directives;
    }

    private Value<?> value() {
        String text = at.string();
        if (text != null) {
            return StringValue.of(text);
        }
        if (at.take('[')) {
            ArrayValue.Builder list = ArrayValue.newArrayValue();
            while (!at.take(']')) {
                list.value(value());
            }
            return list.build();
        }
        if (at.take('{')) {
            ObjectValue.Builder object = ObjectValue.newObjectValue();
            while (!at.take('}')) {
                String name = at.name();
                at.expect(':');
                object.objectField(new ObjectField(name, value()));
            }
            return object.build();
        }
        return at.isAtName() ? word(at.name()) : number(at.number());
    }

    private static Value<?> word(String word) {
        return switch (word) {
            case "true", "false" -> BooleanValue.of(word.equals("true"));
            case "null" -> NullValue.of();
            default -> EnumValue.of(word);
        };
    }

    private static Value<?> number(String number) {
        return number.chars().anyMatch(each -> ".eE".indexOf(each) >= 0)
                ? FloatValue.newFloatValue(new BigDecimal(number)).build()
                : IntValue.newIntValue(new BigInteger(number)).build();
    }
}
