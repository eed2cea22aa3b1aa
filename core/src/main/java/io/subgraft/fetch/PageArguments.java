package io.subgraft.fetch;

import io.subgraft.error.BadInputException;
import io.subgraft.model.EntityType;
import io.subgraft.query.PageRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of a connection, and refuses what no page can answer. */
final class PageArguments {

    private PageArguments() {}

    static PageRequest read(EntityType type, Map<String, Object> arguments) {
        Integer first = size(type, "first", arguments);
        Integer last = size(type, "last", arguments);
        if (first != null && last != null) {
            throw new BadInputException("last", "The arguments first and last cannot be combined; give one of them");
        }
        int size = first != null ? first : last != null ? last : type.list().defaultPageSize();
        return new PageRequest(size, last != null, cursor(type, "after", arguments), cursor(type, "before", arguments));
    }

    private static @Nullable Integer size(EntityType type, String name, Map<String, Object> arguments) {
        Integer size = (Integer) arguments.get(name);
        int most = type.list().maxPageSize();
        if (size != null && (size < 1 || size > most)) {
            throw new BadInputException(
                    name, "The argument " + name + " is " + size + ", but a page has from 1 to " + most + " rows");
        }
        return size;
    }

    private static @Nullable Object cursor(EntityType type, String name, Map<String, Object> arguments) {
        String cursor = (String) arguments.get(name);
        return cursor == null ? null : Cursor.parse(type, name, cursor);
    }
}
