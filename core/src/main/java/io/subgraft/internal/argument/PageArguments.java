package io.subgraft.internal.argument;

import io.subgraft.error.BadInputException;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.filter.Filter;
import io.subgraft.internal.filter.FilterReader;
import io.subgraft.internal.filter.InputPath;
import io.subgraft.internal.filter.SearchReader;
import io.subgraft.internal.model.CollectionOrder;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.ValueRange;
import io.subgraft.internal.order.Cursor;
import io.subgraft.internal.order.Order;
import io.subgraft.internal.order.OrderReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of a connection, and refuses what no page can answer.
 *
 * @param filters reads conditions
 * @param searches reads words to search for
 * @param orders reads orders
 * @param range which values the database can be asked for
 */
record PageArguments(FilterReader filters, SearchReader searches, OrderReader orders, ValueRange range) {

    PageArguments(Model model, CallerRights access) {
        this(
                new FilterReader(model, access),
                new SearchReader(model, access),
                new OrderReader(model, access),
                model.values());
    }

    /** @param mapped the order where none is asked for */
    PageRequest read(EntityType type, CollectionOrder mapped, Map<String, Object> arguments) {
        Integer first = size(type, "first", arguments);
        Integer last = size(type, "last", arguments);
        if (first != null && last != null) {
            throw new BadInputException("last", "The arguments first and last cannot be combined; give one of them");
        }
        Filter filter = Filter.and(
                filters.read(type, arguments.get("where"), InputPath.of("where")),
                searches.read(type, (String) arguments.get("search"), InputPath.of("search")));
        Order order = orders.read(type, arguments.get("orderBy"), InputPath.of("orderBy"), mapped);
        int size = first != null ? first : last != null ? last : type.list().defaultPageSize();
        return new PageRequest(
                filter,
                order,
                size,
                offset(arguments),
                last != null,
                cursor(order, "after", arguments),
                cursor(order, "before", arguments));
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

    private static int offset(Map<String, Object> arguments) {
        Integer offset = (Integer) arguments.get("offset");
        if (offset == null) {
            return 0;
        }
        if (offset < 0) {
            throw new BadInputException(
                    "offset", "The argument offset is " + offset + ", but rows are skipped from 0 on");
        }
        for (String other : List.of("last", "after", "before")) {
            if (arguments.get(other) != null) {
                throw new BadInputException(
                        "offset", "The arguments offset and " + other + " cannot be combined; give one of them");
            }
        }
        return offset;
    }

    private @Nullable List<@Nullable Object> cursor(Order order, String name, Map<String, Object> arguments) {
        String cursor = (String) arguments.get(name);
        if (cursor == null) {
            return null;
        }
        List<@Nullable Object> values = Cursor.parse(order, cursor);
        if (values == null || !values.stream().allMatch(each -> each == null || range.holds(each))) {
            throw new BadInputException(
                    name,
                    "The argument " + name
                            + " is no cursor of this list in this order; take one from its pageInfo or edges");
        }
        return values;
    }
}
