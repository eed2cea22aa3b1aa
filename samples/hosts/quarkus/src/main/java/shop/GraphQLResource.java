package shop;

import io.subgraft.Subgraft;
import io.subgraft.http.GraphQLHttpHandler;
import io.subgraft.http.HttpAnswer;
import io.subgraft.security.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;

@Path("rest/graphql")
public class GraphQLResource {

    private final GraphQLHttpHandler handler;

    @Inject
    public GraphQLResource(Subgraft subgraft) {
        handler = new GraphQLHttpHandler(subgraft);
    }

    @POST
    public Response post(@Context HttpHeaders headers, @Context SecurityContext security, InputStream body)
            throws IOException {
        HttpAnswer answer = handler.post(
                headers.getHeaderString("Content-Type"),
                headers.getHeaderString("Accept"),
                headers::getHeaderString,
                new ResourceCaller(security),
                body);
        Response.ResponseBuilder response = Response.status(answer.status()).type(answer.contentType());
        answer.headers().forEach(response::header);
        return response.entity((StreamingOutput) answer::write).build();
    }

    private record ResourceCaller(SecurityContext security) implements Caller {

        @Override
        public String name() {
            Principal principal = security.getUserPrincipal();
            return principal == null ? null : principal.getName();
        }

        @Override
        public boolean hasRole(String role) {
            return security.isUserInRole(role);
        }
    }
}
