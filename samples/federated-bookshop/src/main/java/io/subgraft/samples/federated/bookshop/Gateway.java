package io.subgraft.samples.federated.bookshop;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A gateway in front of subgraphs: a process of Node.js. */
final class Gateway implements AutoCloseable {

    private static final String BODY = "{\"query\": \"{ __typename }\"}";

    private final Process process;
    private final URI address;

    private Gateway(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a gateway and waits until it answers.
     *
     * @param folder the folder of the scripts, {@code samples/gateways}
     * @param kind which gateway
     * @param subgraphs where the subgraphs are, by name
     */
    static Gateway start(Path folder, String kind, Map<String, URI> subgraphs)
            throws IOException, InterruptedException {
        if (!Files.exists(folder.resolve("node_modules"))) {
            System.out.println("Installing the gateway; the first time takes a while.");
            run(folder, "npm", "ci");
        }
        int port = freePort();
        List<String> command = new ArrayList<>(List.of("node", "serve.mjs", kind, String.valueOf(port)));
        subgraphs.forEach((name, each) -> command.add(name + "=" + each));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Gateway gateway = new Gateway(process, URI.create("http://127.0.0.1:" + port + "/"));
        gateway.awaitAnswer();
        return gateway;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    private void awaitAnswer() throws InterruptedException {
        for (int attempt = 0; attempt < 120 && process.isAlive(); attempt++) {
            try {
                if (post(BODY).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        close();
        throw new IllegalStateException("The gateway does not answer; is Node.js there, from version 20 on?");
    }

    /** Asks the gateway. */
    HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1) // gateways take an offer of HTTP/2 for one of a web socket
                .timeout(Duration.ofSeconds(30))
                .header("content-type", "application/json")
                .header("accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
