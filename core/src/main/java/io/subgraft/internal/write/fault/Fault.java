package io.subgraft.internal.write.fault;

import io.subgraft.error.ErrorCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reason why nothing was written, as a payload tells it.
 *
 * @param code the code
 * @param message what is wrong, for the client
 * @param path the argument, then the fields of its value that lead to what is wrong
 * @param constraint the name of a constraint of Bean Validation; null for others
 */
public record Fault(
        ErrorCode code,
        String message,
        List<String> path,
        @Nullable String constraint) {

    public Fault {
        path = List.copyOf(path);
    }

    public Fault(ErrorCode code, String message, List<String> path) {
        this(code, message, path, null);
    }

    /** A value that has to be there, of a field of the input at the path, is not. */
    public static Fault required(List<String> path, String field) {
        List<String> longer = new ArrayList<>(path);
        longer.add(field);
        return required(longer);
    }

    /** A value that has to be there is not. */
    public static Fault required(List<String> path) {
        return new Fault(ErrorCode.REQUIRED, path.get(path.size() - 1) + " needs a value", path);
    }

    /** A row is not there, or the caller may not see it. */
    public static Fault notFound(String type, List<String> path) {
        return new Fault(ErrorCode.NOT_FOUND, "There is no such " + type, path);
    }

    /** A row would not be one that the caller may write. */
    public static Fault forbidden(String type, List<String> path) {
        return new Fault(ErrorCode.FORBIDDEN, "You may not write such a " + type, path);
    }

    /** Another field of the operation failed. */
    public static Fault aborted() {
        return new Fault(ErrorCode.ABORTED, "Nothing was written, because another field failed", List.of());
    }

    /** As a field of the schema returns it. */
    public Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", code.name());
        told.put("message", message);
        told.put("path", path);
        if (constraint != null) {
            told.put("constraint", constraint);
        }
        return told;
    }
}
