package io.subgraft.internal.processor.generate.sdl;

import io.subgraft.internal.processor.schema.ArgumentDefinition;
import io.subgraft.internal.processor.schema.FieldDefinition;
import io.subgraft.internal.processor.schema.Schema;
import io.subgraft.internal.processor.schema.SchemaDirectives;
import io.subgraft.internal.processor.schema.TypeDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumValueDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.InterfaceDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ScalarDefinition;
import java.util.List;

/** Writes a schema in the schema definition language: long ones too, in a compiler that has just started. */
public final class SdlGenerator {

    private final SchemaDirectives directives;
    private final StringBuilder sdl = new StringBuilder();

    private SdlGenerator(SchemaDirectives directives) {
        this.directives = directives;
    }

    /** The text of the schema. */
    public static String generate(Schema schema) {
        SdlGenerator generator = new SdlGenerator(schema.directives());
        generator.sdl.append(DirectiveText.head(schema.directives()));
        String between = "";
        for (TypeDefinition each : schema.types()) {
            generator.sdl.append(between).append(SdlText.description("", each.documentation()));
            generator.definition(each);
            between = "\n";
        }
        return generator.sdl.toString();
    }

    private void definition(TypeDefinition type) {
        if (type instanceof ObjectDefinition object) {
            sdl.append("type ").append(object.name());
            implementing(object.interfaces());
            sdl.append(DirectiveText.of(directives.at(object.name())));
            fields(object.name(), object.fields());
        } else if (type instanceof InterfaceDefinition contract) {
            sdl.append("interface ").append(contract.name());
            implementing(contract.interfaces());
            sdl.append(DirectiveText.of(directives.at(contract.name())));
            fields(contract.name(), contract.fields());
        } else if (type instanceof InputDefinition input) {
            sdl.append("input ")
                    .append(input.name())
                    .append(input.isOneOf() ? " @oneOf" : "")
                    .append(DirectiveText.of(directives.at(input.name())));
            fields(input.name(), input.fields());
        } else if (type instanceof EnumDefinition enumeration) {
            sdl.append("enum ").append(enumeration.name()).append(DirectiveText.of(directives.at(enumeration.name())));
            values(enumeration);
        } else {
            sdl.append("scalar ").append(((ScalarDefinition) type).name()).append('\n');
        }
    }

    // implements Mammal & Animal
    private void implementing(List<String> interfaces) {
        if (!interfaces.isEmpty()) {
            sdl.append(" implements ").append(String.join(" & ", interfaces));
        }
    }

    // {
    //   """The title on the cover."""
    //   title: String
    // }
    private void fields(String type, List<FieldDefinition> fields) {
        sdl.append(" {\n");
        for (FieldDefinition each : fields) {
            sdl.append(SdlText.description(SdlText.INDENT, each.documentation()))
                    .append(SdlText.INDENT)
                    .append(each.name());
            arguments(type, each);
            sdl.append(": ")
                    .append(each.type().text())
                    .append(DirectiveText.of(directives.at(type, each.name())))
                    .append(SdlText.deprecation(each.documentation()))
                    .append('\n');
        }
        sdl.append("}\n");
    }

    // (first: Int, after: String)
    private void arguments(String type, FieldDefinition field) {
        String before = "(";
        for (ArgumentDefinition each : field.arguments()) {
            sdl.append(before)
                    .append(each.name())
                    .append(": ")
                    .append(each.type().text())
                    .append(DirectiveText.of(directives.at(type, field.name(), each.name())));
            before = ", ";
        }
        sdl.append(field.arguments().isEmpty() ? "" : ")");
    }

    // {
    //   """Invented."""
    //   FICTION
    // }
    private void values(EnumDefinition enumeration) {
        sdl.append(" {\n");
        for (EnumValueDefinition each : enumeration.values()) {
            sdl.append(SdlText.description(SdlText.INDENT, each.documentation()))
                    .append(SdlText.INDENT)
                    .append(each.name())
                    .append(DirectiveText.of(directives.at(enumeration.name(), each.name())))
                    .append(SdlText.deprecation(each.documentation()))
                    .append('\n');
        }
        sdl.append("}\n");
    }
}
