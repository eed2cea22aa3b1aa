package io.subgraft.fetch;

import io.subgraft.error.BadInputException;
import io.subgraft.fetch.RootField.Lookup;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the arguments of a lookup as values of the attributes they are compared with. */
final class RootArguments {

    private RootArguments() {}

    static List<Object> read(Lookup lookup, Map<String, Object> arguments) {
        List<Object> values = new ArrayList<>();
        for (Attribute attribute : lookup.by()) {
            Object value = Objects.requireNonNull(arguments.get(attribute.field()), "a required argument");
            values.add(attribute.isId() ? id(lookup.type(), attribute, value) : JavaValue.of(attribute, value));
        }
        return values;
    }

    private static Object id(EntityType type, Attribute attribute, Object text) {
        Object id = type.key().parse(String.valueOf(text));
        if (id == null) {
            throw new BadInputException(
                    attribute.field(), "The argument " + attribute.field() + " is no id of " + type.name());
        }
        return id;
    }
}
