package io.subgraft.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error that shows only the id under which it was logged. It keeps the cause for {@link #withCause}.
 */
final class UnexpectedError implements GraphQLError {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CAUSES = 10;
    private static final String MESSAGE = "Internal error";

    private final String id;
    private final List<String> causes;
    private final @Nullable List<Object> path;
    private final List<SourceLocation> locations;

    private UnexpectedError(
            String id, List<String> causes, @Nullable List<Object> path, List<SourceLocation> locations) {
        this.id = id;
        this.causes = causes;
        this.path = path;
        this.locations = locations;
    }

    /** Returns the error for an exception that was logged under an id. */
    static UnexpectedError of(
            String id, Throwable thrown, @Nullable ResultPath path, @Nullable SourceLocation location) {
        List<String> causes = new ArrayList<>();
        for (Throwable each = thrown; each != null && causes.size() < MOST_CAUSES; each = each.getCause()) {
            causes.add(each.toString());
        }
        return new UnexpectedError(
                id, causes, path == null ? null : path.toList(), location == null ? List.of() : List.of(location));
    }

    /** Returns the error for one of the engine that was logged under an id. */
    static UnexpectedError of(String id, GraphQLError error) {
        return new UnexpectedError(
                id,
                List.of(String.valueOf(error.getMessage())),
                error.getPath(),
                error.getLocations() == null ? List.of() : error.getLocations());
    }

    /** Returns a copy whose extensions contain the cause. */
    GraphQLError withCause() {
        Map<String, Object> extensions = new LinkedHashMap<>(getExtensions());
        extensions.put("cause", causes);
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
                .message("%s", MESSAGE)
                .errorType(getErrorType())
                .locations(locations)
                .extensions(extensions);
        return path == null ? error.build() : error.path(path).build();
    }

    @Override
    public String getMessage() {
        return MESSAGE;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorCode.INTERNAL_SERVER_ERROR.classification();
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", ErrorCode.INTERNAL_SERVER_ERROR.name(), "errorId", id);
    }

    @Override
    public String toString() {
        return MESSAGE + " " + id;
    }
}
