package io.subgraft.processor.generate.sdl;

import io.subgraft.processor.schema.ArgumentDefinition;
import io.subgraft.processor.schema.FieldDefinition;
import io.subgraft.processor.schema.Schema;
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

    private SdlGenerator() {}

    /** The text of the schema. */
    public static String generate(Schema schema) {
        return schema.types().stream().map(SdlGenerator::type).collect(Collectors.joining("\n"));
    }

    private static String type(TypeDefinition type) {
        return SdlText.description("", type.documentation()) + definition(type);
    }

    private static String definition(TypeDefinition type) {
        if (type instanceof ObjectDefinition object) {
            return block("type " + object.name() + implementing(object.interfaces()), fields(object.fields()));
        }
        if (type instanceof InterfaceDefinition contract) {
            return block(
                    "interface " + contract.name() + implementing(contract.interfaces()), fields(contract.fields()));
        }
        if (type instanceof InputDefinition input) {
            return block("input " + input.name() + (input.isOneOf() ? " @oneOf" : ""), fields(input.fields()));
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

    private static List<String> fields(List<FieldDefinition> fields) {
        return fields.stream().map(SdlGenerator::field).toList();
    }

    private static String block(String head, List<String> lines) {
        return head + " {\n" + String.join("", lines) + "}\n";
    }

    // """The title on the cover."""
    // title: String
    private static String field(FieldDefinition field) {
        return SdlText.description(SdlText.INDENT, field.documentation())
                + SdlText.INDENT
                + field.name()
                + arguments(field.arguments())
                + ": "
                + field.type().text()
                + SdlText.deprecation(field.documentation())
                + "\n";
    }

    // (first: Int, after: String)
    private static String arguments(List<ArgumentDefinition> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream()
                        .map(each -> each.name() + ": " + each.type().text())
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
