package io.subgraft.database;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data of an answer, read by paths such as {@code books.nodes.title}; through a list a path leads to each element. */
public record Answer(Object data) {

    /** All values at the end of a path, in order. */
    public List<Object> all(String path) {
        Stream<Object> values = Stream.of(data);
        for (String step : path.split("\\.")) {
            values =
                    values.flatMap(Answer::elements).map(value -> value == null ? null : ((Map<?, ?>) value).get(step));
        }
        return values.flatMap(Answer::elements).toList();
    }

    /** All values at the end of a path, as text. */
    public List<String> texts(String path) {
        return all(path).stream().map(String::valueOf).toList();
    }

    /** The one value at the end of a path. */
    public Object one(String path) {
        List<Object> values = all(path);
        if (values.size() != 1) {
            throw new AssertionError(path + " leads to " + values);
        }
        return values.get(0);
    }

    private static Stream<Object> elements(Object value) {
        return value instanceof List<?> list ? list.stream().map(Object.class::cast) : Stream.of(value);
    }
}
