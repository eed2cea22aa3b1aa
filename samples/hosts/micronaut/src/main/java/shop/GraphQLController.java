package shop;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.subgraft.Subgraft;
import io.subgraft.http.GraphQLHttpHandler;
import io.subgraft.http.HttpAnswer;
import io.subgraft.security.Caller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

@Controller("/graphql")
class GraphQLController {

    private final GraphQLHttpHandler handler;

    GraphQLController(Subgraft subgraft) {
        handler = new GraphQLHttpHandler(subgraft);
    }

    @Post
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<byte[]> post(HttpRequest<?> request, @Body byte[] body) throws IOException {
        HttpHeaders headers = request.getHeaders();
        HttpAnswer answer = handler.post(
                headers.get("Content-Type"),
                headers.get("Accept"),
                headers::get,
                Caller.NOBODY,
                new ByteArrayInputStream(body));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        answer.write(json);
        MutableHttpResponse<byte[]> response = HttpResponse.status(HttpStatus.valueOf(answer.status()));
        answer.headers().forEach(response::header);
        return response.contentType(answer.contentType()).body(json.toByteArray());
    }
}
