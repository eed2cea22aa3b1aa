package io.subgraft.samples.federated.bookshop;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A page with a query that crosses all subgraphs; it is sent to the gateway. */
final class ShopPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Gateway gateway;

    ShopPage(Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        String query = resource("crossing.graphql");
        response.getWriter().write(resource("page.html").replace("{{query}}", query));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            HttpResponse<String> answer = gateway.post(body);
            response.setStatus(answer.statusCode());
            response.setContentType("application/json;charset=utf-8");
            response.getWriter().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream in = ShopPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
