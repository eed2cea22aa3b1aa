package io.subgraft.fetch;

import io.subgraft.error.BadInputException;
import io.subgraft.model.EntityType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, as plain text in base64url: the version of the format, the order that the list is in, and the value of
 * the row in that order. It is no secret and not signed: all it can say is where to go on reading.
 */
final class Cursor {

    private static final String VERSION = "1";

    private Cursor() {}

    static String of(Row row) {
        EntityType type = row.selection().type();
        String text = prefix(type) + type.key().write(row.id());
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
        Object id = text != null && text.startsWith(prefix) ? type.key().parse(text.substring(prefix.length())) : null;
        if (id == null) {
            throw new BadInputException(
                    argument,
                    "The argument " + argument + " is no cursor of this list; take one from its pageInfo or edges");
        }
        return id;
    }

    private static String prefix(EntityType type) {
        return VERSION + ";" + type.name() + ";" + type.id().name() + ";";
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
