package io.subgraft.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves the files of GraphiQL from the artifact {@code subgraft-graphiql}. */
public final class GraphiQLPage {

    /** The path of the files below the endpoint. */
    public static final String FILES = "graphiql/";

    private static final String FOLDER = "/META-INF/subgraft/graphiql/";

    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "start.js", "text/javascript;charset=utf-8",
            "react.min.js", "text/javascript;charset=utf-8",
            "react-dom.min.js", "text/javascript;charset=utf-8",
            "graphiql.min.js", "text/javascript;charset=utf-8",
            "graphiql.min.css", "text/css;charset=utf-8");

    private final String template;
    private final List<String> documents;

    /**
     * @param documents what the page opens with, each in a tab of its own; at least one
     * @throws IllegalStateException if the artifact is not on the class path
     */
    public GraphiQLPage(List<String> documents) {
        byte[] page = resource("index.html");
        if (page == null) {
            throw new IllegalStateException("GraphiQL is not on the class path; add io.subgraft:subgraft-graphiql");
        }
        this.template = new String(page, StandardCharsets.UTF_8);
        this.documents = List.copyOf(documents);
    }

    /** Returns the page for an endpoint at a path of the server. */
    public byte[] html(String endpoint) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < documents.size(); i++) {
            attributes
                    .append(" data-document-")
                    .append(i)
                    .append("=\"")
                    .append(escaped(documents.get(i)))
                    .append('"');
        }
        return template.replace("{{endpoint}}", escaped(endpoint))
                .replace("{{documents}}", attributes)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the content type of a file; null if there is no such file. */
    public @Nullable String contentType(String file) {
        return CONTENT_TYPES.get(file);
    }

    /** Writes a file whose content type is known. */
    public byte[] file(String file) {
        byte[] content = CONTENT_TYPES.containsKey(file) ? resource(file) : null;
        if (content == null) {
            throw new IllegalArgumentException("GraphiQL has no file " + file);
        }
        return content;
    }

    private static byte @Nullable [] resource(String file) {
        try (InputStream in = GraphiQLPage.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException("Cannot read " + FOLDER + file, unreadable);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
