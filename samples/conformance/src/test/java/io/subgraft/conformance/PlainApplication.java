package io.subgraft.conformance;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The application of the documentation, started by its main method and asked over HTTP. */
final class PlainApplication {

    private PlainApplication() {}

    /** The body of the answer to a document. The application serves until this JVM ends. */
    static String answer(CompiledModel application, String document) throws Exception {
        URI endpoint = URI.create(start(application).replaceFirst("/$", ""));
        String body = "{\"query\":\"" + document.replaceAll("\\s+", " ").strip() + "\"}";
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Starts it at a free port, and returns the address that it prints. */
    private static String start(CompiledModel application) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        thread.setContextClassLoader(application.loader());
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            application.type("shop.Main").getMethod("main", String[].class).invoke(null, (Object) new String[] {"0"});
        } finally {
            System.setOut(out);
            thread.setContextClassLoader(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replaceFirst("(?s).*Open (\\S+).*", "$1");
    }
}
