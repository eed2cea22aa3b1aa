package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The same application behind the servlet of Subgraft. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "subgraft.endpoint=servlet",
            "subgraft.servlet-path=/api",
            "subgraft.introspection=false",
            "spring.datasource.url=jdbc:h2:mem:servlet"
        })
class SpringBootServletTest {

    @Value("${local.server.port}")
    private int port;

    private HttpResponse<String> post(String document) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api"))
                                .header("Content-Type", "application/json")
                                .header("Accept", "application/graphql-response+json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document + "\"}"))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void answersWithTheFieldsOfControllers() throws Exception {
        assertThat(post("{ books { nodes { title stock label } } newest { title } }").body())
                .contains("\"title\":\"Emma\",\"stock\":4,\"label\":\"1: Emma\"", "\"newest\":[{\"title\":")
                .doesNotContain("errors");
    }

    @Test
    void hasTheStatusesOfTheServlet() throws Exception {
        assertThat(post("{ nothing }").statusCode()).isEqualTo(422);
    }

    @Test
    void obeysItsProperties() throws Exception {
        assertThat(post("{ __schema { queryType { name } } }").body()).contains("INTROSPECTION_DISABLED");
    }
}
