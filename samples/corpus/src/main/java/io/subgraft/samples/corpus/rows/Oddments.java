package io.subgraft.samples.corpus.rows;

import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.engine.jdbc.proxy.BlobProxy;
import org.hibernate.engine.jdbc.proxy.ClobProxy;
import org.hibernate.engine.jdbc.proxy.NClobProxy;

/** The other types that Hibernate maps without being told how. */
final class Oddments {

    private static final Locale[] LOCALES = {Locale.GERMANY, Locale.ENGLISH, Locale.CANADA_FRENCH};
    private static final String[] CURRENCIES = {"EUR", "USD", "JPY"};

    private Oddments() {}

    static Object of(Class<?> type, int number) {
        String text = "bytes " + number;
        if (type == Character[].class) {
            return text.chars().mapToObj(each -> (char) each).toArray(Character[]::new);
        }
        if (type == Byte[].class) {
            return text.chars().mapToObj(each -> (byte) each).toArray(Byte[]::new);
        }
        return switch (type.getName()) {
            case "java.util.UUID" -> UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
            case "java.util.Locale" -> LOCALES[number % LOCALES.length];
            case "java.util.Currency" -> Currency.getInstance(CURRENCIES[number % CURRENCIES.length]);
            case "java.net.URL" -> url(number);
            case "java.net.URI" -> URI.create(number % 2 == 0 ? "urn:isbn:" + number : "https://example.com/" + number);
            case "java.net.InetAddress" -> address(number);
            case "java.lang.Class" -> number % 2 == 0 ? String.class : Integer.class;
            case "java.sql.Clob" -> ClobProxy.generateProxy(text);
            case "java.sql.NClob" -> NClobProxy.generateProxy(text);
            case "java.sql.Blob" -> BlobProxy.generateProxy(text.getBytes(StandardCharsets.UTF_8));
            case "[B" -> text.getBytes(StandardCharsets.UTF_8);
            case "[C" -> text.toCharArray();
            default -> null;
        };
    }

    private static InetAddress address(int number) {
        try {
            return InetAddress.getByAddress(new byte[] {10, 0, (byte) (number / 100 % 100), (byte) (number % 100)});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URL url(int number) {
        try {
            return new URL("https://example.com/" + number);
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
