package io.subgraft.internal.processor.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A directive where it is applied. */
public sealed interface AppliedDirective {

    /** Returns its name, without {@code @}. */
    String name();

    /** Returns a directive without arguments. */
    static Known of(String name) {
        return new Known(name, Map.of());
    }

    /** Returns a directive that the application wrote in SDL, such as {@code @custom(of: 1)}. */
    static AppliedDirective written(String sdl) {
        Matcher name = Written.NAME.matcher(sdl);
        if (!name.lookingAt()) {
            return new Written("", sdl);
        }
        return name.end() == sdl.length() ? of(name.group(1)) : new Written(name.group(1), sdl);
    }

    /**
     * A directive with arguments.
     *
     * @param name its name
     * @param arguments their values, in the order of the text: strings, numbers, booleans, or lists of these
     */
    record Known(String name, Map<String, Object> arguments) implements AppliedDirective {

        public Known {
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }

        /** Returns the directive with one more argument. */
        public Known with(String argument, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(arguments);
            more.put(argument, value);
            return new Known(name, more);
        }

        /** Whether there is a value for an argument. */
        public boolean has(String argument) {
            return arguments.containsKey(argument);
        }
    }

    /**
     * A directive whose arguments only its definition knows.
     *
     * @param name its name; empty if the text does not begin with one
     * @param sdl the directive with its arguments
     */
    record Written(String name, String sdl) implements AppliedDirective {

        private static final Pattern NAME = Pattern.compile("@([_A-Za-z][_0-9A-Za-z]*)");
    }
}
