package io.subgraft.http.servlet;

import io.subgraft.Subgraft;
import io.subgraft.http.GraphQLHttpHandler;
import io.subgraft.http.GraphiQLPage;
import io.subgraft.http.HttpAnswer;
import io.subgraft.http.HttpOptions;
import io.subgraft.security.Caller;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Serves a {@link Subgraft} over HTTP: POST of {@code application/json} by default, and GET for queries with
 * {@link HttpOptions#withGet()}.
 *
 * <pre>{@code
 * context.addServlet(new SubgraftServlet(subgraft), "/graphql");
 * }</pre>
 *
 * <p>Map it to a path such as {@code /graphql}; with {@linkplain #withGraphiQL GraphiQL}, to {@code /graphql/*} as well. It is
 * thread-safe once it is initialized; call the methods that configure it before that.
 */
public final class SubgraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Everything from this server; GraphiQL sets styles from its scripts and has its icons as data. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final transient GraphQLHttpHandler handler;
    private transient Function<HttpServletRequest, Caller> callers = ServletCaller::new;
    private transient @Nullable GraphiQLPage graphiQL;

    /** Creates a servlet with {@link HttpOptions#standard()}. */
    public SubgraftServlet(Subgraft subgraft) {
        this(subgraft, HttpOptions.standard());
    }

    /** Creates a servlet with the given options. */
    public SubgraftServlet(Subgraft subgraft, HttpOptions options) {
        this.handler = new GraphQLHttpHandler(subgraft, options);
    }

    /**
     * Serves GraphiQL to browsers that open the endpoint. Requires the artifact {@code subgraft-graphiql}.
     *
     * @param exampleQuery the document that the page shows first
     * @param others documents in further tabs, such as a mutation
     * @return this servlet
     * @throws IllegalStateException if the artifact is not on the class path
     */
    public SubgraftServlet withGraphiQL(String exampleQuery, String... others) {
        List<String> documents = new ArrayList<>(List.of(others));
        documents.add(0, exampleQuery);
        this.graphiQL = new GraphiQLPage(documents);
        return this;
    }

    /**
     * Sets the function that returns the caller of a request. By default the caller has the name of the principal of the
     * request, the roles that {@code isUserInRole} reports, and the attributes of the request.
     *
     * <pre>{@code
     * new SubgraftServlet(subgraft).withCallers(request -> new TokenCaller(request))
     * }</pre>
     *
     * @param resolver returns the caller, never null; called on the thread of the request
     * @return this servlet
     */
    public SubgraftServlet withCallers(Function<HttpServletRequest, Caller> resolver) {
        this.callers = resolver;
        return this;
    }

    /**
     * Checks that the servlet is mapped to all paths that it needs.
     *
     * @throws ServletException if GraphiQL is enabled and no mapping covers its files; the message says which to add
     */
    @Override
    public void init() throws ServletException {
        Collection<String> paths = mappings();
        if (graphiQL != null && !paths.isEmpty() && paths.stream().noneMatch(SubgraftServlet::isPrefix)) {
            String path = paths.iterator().next();
            throw new ServletException("The servlet is mapped to " + String.join(", ", paths)
                    + " only, but serves GraphiQL, whose files lie below; map it to " + path + "/* as well");
        }
    }

    /** The paths that the container tells of; none where it does not. */
    private Collection<String> mappings() {
        try {
            ServletRegistration registration = getServletContext().getServletRegistration(getServletName());
            return registration == null ? List.of() : registration.getMappings();
        } catch (UnsupportedOperationException | IllegalStateException unknown) {
            return List.of();
        }
    }

    /** Whether a mapping is one of all that lies below a path; {@code /} is what nobody else serves. */
    private static boolean isPrefix(String mapping) {
        return mapping.endsWith("/*") || mapping.equals("/");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        String method = request.getMethod();
        if (method.equals("POST")) {
            answer(
                    response,
                    handler.post(
                            request.getContentType(),
                            request.getHeader("Accept"),
                            new ServletHeaders(request),
                            callers.apply(request),
                            request.getInputStream()));
        } else if (graphiQL != null && (method.equals("GET") || method.equals("HEAD")) && !isQuery(request)) {
            page(graphiQL, request, response);
        } else if (method.equals("GET")) {
            answer(
                    response,
                    handler.get(
                            request.getHeader("Accept"),
                            new ServletHeaders(request),
                            callers.apply(request),
                            request::getParameter));
        } else {
            methodNotAllowed(response);
        }
    }

    /** A page has no parameters, or does not care for them; a query is asked for by its document, an id or a hash. */
    private boolean isQuery(HttpServletRequest request) {
        return handler.servesGet() && !acceptsHtml(request) && request.getPathInfo() == null;
    }

    private void methodNotAllowed(HttpServletResponse response) throws IOException {
        answer(response, handler.methodNotAllowed());
    }

    private static void answer(HttpServletResponse response, HttpAnswer answer) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentType(answer.contentType());
        answer.write(response.getOutputStream());
    }

    private void page(GraphiQLPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String endpoint = request.getContextPath() + request.getServletPath();
        String file = path.substring(1);
        if (file.startsWith(GraphiQLPage.FILES)) {
            file(page, file.substring(GraphiQLPage.FILES.length()), response);
        } else if (file.isEmpty() && acceptsHtml(request)) {
            response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            content(response, "text/html;charset=utf-8", page.html(endpoint));
        } else {
            methodNotAllowed(response);
        }
    }

    private static boolean acceptsHtml(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static void file(GraphiQLPage page, String file, HttpServletResponse response) throws IOException {
        String contentType = page.contentType(file);
        if (contentType == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "max-age=86400");
        content(response, contentType, page.file(file));
    }

    private static void content(HttpServletResponse response, String contentType, byte[] content) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
