package io.subgraft.internal.write.input;

import io.subgraft.internal.compatibility.HibernateSeams;
import io.subgraft.internal.value.Texts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes values of Java types that no filter compares, the other way round than they are shown. */
final class StoredValue {

    private static final Map<Class<?>, Function<Object, @Nullable Object>> CONVERSIONS = new HashMap<>();

    static {
        ofText(TimeZone.class, StoredValue::timeZone);
        ofText(ZoneId.class, ZoneId::of);
        ofText(ZoneOffset.class, ZoneOffset::of);
        ofText(InetAddress.class, StoredValue::address);
        ofText(char[].class, String::toCharArray);
        ofText(
                Character[].class,
                text -> text.chars().mapToObj(each -> (char) each).toArray(Character[]::new));
        ofText(java.sql.Clob.class, HibernateSeams::clob);
        CONVERSIONS.put(Byte[].class, bytes -> boxed((byte[]) bytes));
        CONVERSIONS.put(java.sql.Blob.class, bytes -> HibernateSeams.blob((byte[]) bytes));
    }

    private StoredValue() {}

    private static void ofText(Class<?> type, Function<String, @Nullable Object> conversion) {
        CONVERSIONS.put(type, text -> Texts.isStorable((String) text) ? conversion.apply((String) text) : null);
    }

    static boolean isStored(Class<?> type) {
        return CONVERSIONS.containsKey(type);
    }

    static @Nullable Object of(Class<?> type, Object input) {
        Function<Object, @Nullable Object> conversion = CONVERSIONS.get(type);
        try {
            return conversion == null ? null : conversion.apply(input);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static @Nullable TimeZone timeZone(String id) {
        TimeZone zone = TimeZone.getTimeZone(id);
        return zone.getID().equals(id) ? zone : null; // what it does not know is another to it
    }

    /** An address is written in digits; a name would be looked for in the network. */
    private static @Nullable Object address(String text) {
        try {
            return text.matches("[0-9a-fA-F:.]+") ? InetAddress.getByName(text) : null;
        } catch (UnknownHostException malformed) {
            return null;
        }
    }

    private static Byte[] boxed(byte[] bytes) {
        Byte[] boxed = new Byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            boxed[i] = bytes[i];
        }
        return boxed;
    }
}
