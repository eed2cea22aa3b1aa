package io.subgraft.internal.order;

import io.subgraft.internal.model.KeyType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, as plain text in base64url: the version of the format, the order that the list is in, and the values of
 * the row in that order. It is no secret and not signed: all it can say is where to go on reading.
 */
public final class Cursor {

    private static final String VERSION = "1";
    private static final String SEPARATOR = ";";
    private static final String NULL = "%0";

    private Cursor() {}

    /** The cursor of a row with the given values of the order's keys. */
    public static String write(Order order, List<@Nullable Object> values) {
        StringBuilder text = new StringBuilder(prefix(order));
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            text.append(i == 0 ? "" : SEPARATOR)
                    .append(
                            value == null
                                    ? NULL
                                    : escaped(order.keys().get(i).cursorType().write(value)));
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The values of the order's keys that a cursor stands for; null where it is none of a list in that order. */
    public static @Nullable List<@Nullable Object> parse(Order order, String cursor) {
        String text = decode(cursor);
        String prefix = prefix(order);
        if (text == null || !text.startsWith(prefix)) {
            return null;
        }
        List<String> texts = Arrays.asList(text.substring(prefix.length()).split(SEPARATOR, -1));
        if (texts.size() != order.keys().size()) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            OrderKey key = order.keys().get(i);
            boolean isNull = key.isNullable() && texts.get(i).equals(NULL);
            Object value = isNull ? null : value(key.cursorType(), texts.get(i));
            if (value == null && !isNull) {
                return null;
            }
            values.add(value);
        }
        return write(order, values).equals(cursor) ? values : null;
    }

    private static @Nullable Object value(KeyType type, String text) {
        return type.parse(unescaped(text));
    }

    private static String prefix(Order order) {
        return VERSION + SEPARATOR + order.type().name() + SEPARATOR + order.text() + SEPARATOR;
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

    private static String escaped(String text) {
        return text.replace("%", "%25").replace(SEPARATOR, "%3B");
    }

    private static String unescaped(String text) {
        return text.replace("%3B", SEPARATOR).replace("%25", "%");
    }
}
