package io.subgraft.fetch;

import io.subgraft.error.BadInputException;
import io.subgraft.model.EntityType;
import io.subgraft.model.KeyColumn;
import io.subgraft.model.Keys;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, as plain text in base64url: the version of the format, the order that the list is in, and the value of
 * the row in that order. It is no secret and not signed: all it can say is where to go on reading.
 */
final class Cursor {

    private static final String VERSION = "1";

    private Cursor() {}

    static String of(Row row) {
        String text = prefix(row.entity()) + Keys.write(row.entity(), row.key());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The identifier that a cursor stands for.
     *
     * @throws BadInputException if the text is no cursor, or one of another list
     */
    static Object parse(EntityType type, String argument, String cursor) {
        String text = decode(cursor);
        String prefix = prefix(type);
        Object id = text != null && text.startsWith(prefix) ? Keys.parse(type, text.substring(prefix.length())) : null;
        if (id == null) {
            throw new BadInputException(
                    argument,
                    "The argument " + argument + " is no cursor of this list; take one from its pageInfo or edges");
        }
        return id;
    }

    private static String prefix(EntityType type) {
        String order = type.key().stream().map(KeyColumn::path).collect(Collectors.joining(","));
        return VERSION + ";" + type.name() + ";" + order + ";";
    }

    private static @Nullable String decode(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            return null;
        }
    }
}
