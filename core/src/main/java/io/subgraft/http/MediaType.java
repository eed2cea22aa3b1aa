package io.subgraft.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lists the media types of GraphQL responses.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types">GraphQL over HTTP: Media Types</a>
 */
enum MediaType {
    /** {@code application/graphql-response+json}, of the specification. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** {@code application/json}, for clients that are older than the specification. */
    JSON("application/json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    String header() {
        return name + ";charset=utf-8";
    }

    /** Returns the type of the response; null if the client accepts neither. A client without the header gets {@link #JSON}. */
    static @Nullable MediaType accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        for (String range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            switch (withoutParameters(range)) {
                case "application/graphql-response+json" -> {
                    return GRAPHQL_RESPONSE;
                }
                case "application/json", "application/*", "*/*" -> {
                    return JSON;
                }
                default -> {}
            }
        }
        return null;
    }

    /** Returns whether a content type is JSON in UTF-8. */
    static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String lower = contentType.toLowerCase(Locale.ROOT);
        return withoutParameters(lower).equals(JSON.name)
                && (!lower.contains("charset") || lower.matches(".*charset\\s*=\\s*\"?utf-8\"?\\s*(;.*)?"));
    }

    private static String withoutParameters(String range) {
        int parameters = range.indexOf(';');
        return (parameters < 0 ? range : range.substring(0, parameters)).trim();
    }
}
