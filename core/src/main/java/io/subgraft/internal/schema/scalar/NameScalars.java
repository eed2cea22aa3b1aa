package io.subgraft.internal.schema.scalar;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import io.subgraft.internal.schema.scalar.StrictCoercing.Kind;
import io.subgraft.internal.value.Texts;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scalars of things that have a text of their own: those of graphql-java-extended-scalars leave out what they do not know. */
final class NameScalars {

    static final GraphQLScalarType UNIQUE_ID =
            ExtendedScalars.UUID.transform(scalar -> scalar.coercing(new StrictCoercing<>(
                    "a UUID of 36 characters",
                    UUID.class,
                    Kind.TEXT,
                    NameScalars::uuid,
                    value -> value instanceof UUID ? value.toString() : null)));

    /** Also of any {@link URI}: there are some that the JVM has no protocol handler for, and relative ones. */
    static final GraphQLScalarType ADDRESS =
            ExtendedScalars.Url.transform(scalar -> scalar.coercing(new StrictCoercing<Object>(
                    "a URL such as https://example.org/",
                    URL.class,
                    Kind.TEXT,
                    NameScalars::address,
                    value -> value instanceof URL url
                            ? url.toExternalForm()
                            : value instanceof URI uri ? uri.toString() : null)));

    static final GraphQLScalarType LANGUAGE =
            ExtendedScalars.Locale.transform(scalar -> scalar.coercing(new StrictCoercing<>(
                    "a language tag such as pt-BR",
                    Locale.class,
                    Kind.TEXT,
                    NameScalars::locale,
                    value -> value instanceof Locale locale ? locale.toLanguageTag() : null)));

    static final GraphQLScalarType CURRENCY =
            ExtendedScalars.Currency.transform(scalar -> scalar.coercing(new StrictCoercing<>(
                    "the code of a currency, such as EUR",
                    Currency.class,
                    Kind.TEXT,
                    input -> Currency.getInstance((String) input),
                    value -> value instanceof Currency currency ? currency.getCurrencyCode() : null)));

    private NameScalars() {}

    /** {@link UUID#fromString} takes {@code 1-1-1-1-1}. */
    private static @Nullable UUID uuid(Object input) {
        String text = (String) input;
        UUID read = text.length() == 36 ? UUID.fromString(text) : null;
        return read != null && read.toString().equalsIgnoreCase(text) ? read : null;
    }

    /**
     * Returns a URL where the JVM has a handler for its protocol and writes it as it is, else a URI: {@link URL} drops blanks and more
     * at the ends, and changes the case of protocols.
     */
    private static @Nullable Object address(Object input) {
        String text = (String) input;
        if (!Texts.isStorable(text)) {
            return null;
        }
        try {
            URL read = new URL(text);
            return read.toExternalForm().equals(text) ? read : URI.create(text);
        } catch (MalformedURLException noHandler) {
            return URI.create(text);
        }
    }

    /** {@link Locale#forLanguageTag} leaves out what it does not understand. */
    private static @Nullable Locale locale(Object input) {
        Locale read = Locale.forLanguageTag((String) input);
        return read.toLanguageTag().equalsIgnoreCase((String) input) ? read : null;
    }
}
