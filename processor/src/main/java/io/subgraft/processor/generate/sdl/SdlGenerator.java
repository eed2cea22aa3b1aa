package io.subgraft.processor.generate.sdl;

import io.subgraft.processor.schema.FieldDefinition;
import io.subgraft.processor.schema.Schema;
import io.subgraft.processor.schema.SchemaDirectives;
import io.subgraft.processor.schema.TypeDefinition;
import io.subgraft.processor.schema.TypeDefinition.EnumDefinition;
import io.subgraft.processor.schema.TypeDefinition.EnumValueDefinition;
import io.subgraft.processor.schema.TypeDefinition.InputDefinition;
import io.subgraft.processor.schema.TypeDefinition.InterfaceDefinition;
import io.subgraft.processor.schema.TypeDefinition.ObjectDefinition;
import io.subgraft.processor.schema.TypeDefinition.ScalarDefinition;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a schema in the schema definition language. */
public final class SdlGenerator {

    private final SchemaDirectives directives;

    private SdlGenerator(SchemaDirectives directives) {
        this.directives = directives;
    }

    /** The text of the schema. */
    public static String generate(Schema schema) {
        SdlGenerator sdl = new SdlGenerator(schema.directives());
        return schema.directives().head()
                + schema.types().stream().map(sdl::type).collect(Collectors.joining("\n"));
    }

    private String type(TypeDefinition type) {
        return SdlText.description("", type.documentation()) + definition(type);
    }

    private String definition(TypeDefinition type) {
        if (type instanceof ObjectDefinition object) {
            return block(
                    "type " + object.name() + implementing(object.interfaces()) + directives.at(object.name()),
                    fields(object.name(), object.fields()));
        }
        if (type instanceof InterfaceDefinition contract) {
            return block(
                    "interface " + contract.name() + implementing(contract.interfaces())
                            + directives.at(contract.name()),
                    fields(contract.name(), contract.fields()));
        }
        if (type instanceof InputDefinition input) {
            return block(
                    "input " + input.name() + (input.isOneOf() ? " @oneOf" : ""), fields(input.name(), input.fields()));
        }
        if (type instanceof EnumDefinition enumeration) {
            return block(
                    "enum " + enumeration.name(),
                    enumeration.values().stream().map(SdlGenerator::value).toList());
        }
        return "scalar " + ((ScalarDefinition) type).name() + "\n";
    }

    // implements Mammal & Animal
    private static String implementing(List<String> interfaces) {
        return interfaces.isEmpty() ? "" : " implements " + String.join(" & ", interfaces);
    }

    private List<String> fields(String type, List<FieldDefinition> fields) {
        return fields.stream().map(each -> field(type, each)).toList();
    }

    private static String block(String head, List<String> lines) {
        return head + " {\n" + String.join("", lines) + "}\n";
    }

    // """The title on the cover."""
    // title: String
    private String field(String type, FieldDefinition field) {
        return SdlText.description(SdlText.INDENT, field.documentation())
                + SdlText.INDENT
                + field.name()
                + arguments(type, field)
                + ": "
                + field.type().text()
                + directives.at(type, field.name())
                + SdlText.deprecation(field.documentation())
                + "\n";
    }

    // (first: Int, after: String)
    private String arguments(String type, FieldDefinition field) {
        return field.arguments().isEmpty()
                ? ""
                : field.arguments().stream()
                        .map(each -> each.name() + ": " + each.type().text()
                                + directives.at(type, field.name() + "(" + each.name() + ":)"))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    // """Invented."""
    // FICTION
    private static String value(EnumValueDefinition value) {
        return SdlText.description(SdlText.INDENT, value.documentation())
                + SdlText.INDENT
                + value.name()
                + SdlText.deprecation(value.documentation())
                + "\n";
    }
}
