package io.subgraft.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The media types of GraphQL responses.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types">GraphQL over HTTP: Media Types</a>
 */
enum MediaType {
    /** What the specification has made for GraphQL. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** What clients older than the specification ask for. */
    JSON("application/json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    String header() {
        return name + ";charset=utf-8";
    }

    /** The type to answer with; null where the client accepts neither. A client that does not say is an old one. */
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

    /** Whether a request of that content type is JSON in UTF-8. */
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
