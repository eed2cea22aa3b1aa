package io.subgraft.internal.schema.sdl;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of a schema file, and the directives that have them. */
final class SdlValues {

    private final SdlCursor at;

    SdlValues(SdlCursor at) {
        this.at = at;
    }

    List<Directive> directives() {
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

    Value<?> value() {
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
