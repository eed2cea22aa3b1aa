package io.subgraft.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.Library;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import io.subgraft.http.servlet.SubgraftServlet;
import io.subgraft.library.SubgraftModule;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom unexpected errors tell why they occurred: nobody, unless it was asked for, and then this machine only. */
class CausesTest {

    private static final Server SERVER = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

    @BeforeAll
    static void start() throws Exception {
        Subgraft subgraft = Subgraft.builder(Library.standard(Database.H2).sessionFactory())
                .onlyModules(List.of(new SubgraftModule()))
                .schemaExtension(
                        "extend type Query { broken: Int }",
                        wiring -> wiring.type(
                                "Query",
                                type -> type.dataFetcher("broken", field -> {
                                    throw new IllegalStateException("outer", new IllegalArgumentException("inner"));
                                })))
                .build();
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new SubgraftServlet(subgraft)), "/usual");
        context.addServlet(
                new ServletHolder(
                        new SubgraftServlet(subgraft, HttpOptions.standard().withCauses())),
                "/told");
        SERVER.setHandler(context);
        SERVER.start();
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "/told, localhost, X-Nothing: 1, true",
        "/told, 127.0.0.1, X-Nothing: 1, true",
        "/usual, localhost, X-Nothing: 1, false",
        "/told, shop.example, X-Nothing: 1, false",
        "/told, localhost, X-Forwarded-For: 203.0.113.9, false",
        "/told, localhost, X-Forwarded-For: 127.0.0.1, false",
        "/told, localhost, Forwarded: for=203.0.113.9, false",
        "/told, localhost, Via: 1.1 proxy, false",
    })
    void areToldOnThisMachineOnly(String path, String host, String header, boolean told) throws Exception {
        String body = "{\"query\": \"{ broken }\"}";
        String request = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + header
                + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), SERVER.getURI().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("\"message\":\"Internal error\"", "\"errorId\":");
            if (told) {
                assertThat(answer)
                        .contains("\"cause\":[\"java.lang.IllegalStateException: outer\","
                                + "\"java.lang.IllegalArgumentException: inner\"]");
            } else {
                assertThat(answer).doesNotContain("cause", "outer", "inner");
            }
        }
    }
}
