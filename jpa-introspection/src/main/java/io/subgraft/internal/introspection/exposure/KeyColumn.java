package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.TypeRef;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a key.
 *
 * @param path the JPA attributes that lead to it, such as {@code id.line}
 * @param argument the name of the argument
 * @param type its Java type; null for what is shown as an {@code ID} whatever its type
 */
public record KeyColumn(
        String path, String argument, @Nullable TypeRef type) {

    /** The same column as a part of a value that is itself an attribute. */
    public KeyColumn within(String attribute) {
        return new KeyColumn(attribute + "." + path, argument, type);
    }

    /** With the name of the argument after that of a field. */
    public KeyColumn after(String field) {
        String joined = field + argument.substring(0, 1).toUpperCase(Locale.ROOT) + argument.substring(1);
        return named(joined);
    }

    /** With another name of the argument. */
    public KeyColumn named(String otherArgument) {
        return new KeyColumn(path, otherArgument, type);
    }

    /** As part of an identifier. */
    public KeyColumn asId() {
        return new KeyColumn(path, argument, null);
    }
}
