package io.subgraft.internal.aggregate;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.filter.ComparisonReader;
import io.subgraft.internal.filter.InputPath;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.order.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of {@code groupBy}. */
public final class GroupReader {

    private final Model model;
    private final CallerRights access;

    /** @param access what the caller may read; it cannot ask for other things either */
    public GroupReader(Model model, CallerRights access) {
        this.model = model;
        this.access = access;
    }

    /**
     * The groups that arguments ask for.
     *
     * @param keys the keys of groups that are selected, each a path of fields
     * @throws io.subgraft.error.BadInputException if they ask for no groups, or for a key twice, or a key is selected that rows
     *     are not grouped by
     */
    public GroupRequest read(EntityType type, Map<String, Object> arguments, List<String> keys) {
        List<Grouping> by = by(type, (List<?>) Objects.requireNonNull(arguments.get("by")));
        for (String key : keys) {
            if (by.stream().noneMatch(each -> each.path().equals(key))) {
                throw InputPath.of("by").fault("does not name " + key + ", which is selected of the key");
            }
        }
        return new GroupRequest(by, having(type, arguments), order(type, arguments), size(type, arguments));
    }

    private List<Grouping> by(EntityType type, List<?> input) {
        InputPath path = InputPath.of("by");
        if (input.isEmpty()) {
            throw path.fault("is empty; name what to group by");
        }
        List<Grouping> by = new ArrayList<>();
        for (Object each : input) {
            Grouping grouping = grouping(type, each, List.of(), path);
            if (by.stream().anyMatch(before -> before.path().equals(grouping.path()))) {
                throw path.fault("names " + grouping.path() + " twice");
            }
            by.add(grouping);
        }
        return by;
    }

    private Grouping grouping(StructType type, @Nullable Object input, List<Attribute> steps, InputPath path) {
        Map.Entry<String, @Nullable Object> only =
                path.object(input).entrySet().iterator().next();
        Attribute attribute = Objects.requireNonNull(type.byField(only.getKey()), only.getKey());
        access.check(attribute.guard(), path.at(only.getKey()).steps(), only.getKey());
        AttributeFacts facts = attribute.facts();
        List<Attribute> more = new ArrayList<>(steps);
        more.add(attribute);
        if (facts instanceof Embedded embedded) {
            return grouping(model.embeddable(embedded.type()), only.getValue(), more, path.at(only.getKey()));
        }
        if (facts instanceof ToOne toOne) {
            return grouping(model.entity(toOne.target()), only.getValue(), more, path.at(only.getKey()));
        }
        return new Grouping(steps, attribute, Grouping.Unit.of(String.valueOf(only.getValue())));
    }

    private List<GroupRequest.Having> having(EntityType type, Map<String, Object> arguments) {
        List<GroupRequest.Having> having = new ArrayList<>();
        InputPath path = InputPath.of("having");
        if (arguments.get("having") == null) {
            return having;
        }
        path.object(arguments.get("having")).forEach((name, tests) -> {
            Function function = Objects.requireNonNull(Function.of(name));
            InputPath place = path.at(name);
            if (function == Function.COUNT) {
                new ComparisonReader(Long.class, model.values())
                        .read(tests, false, place)
                        .forEach(test -> having.add(new GroupRequest.Having(Measure.COUNT, test)));
                return;
            }
            place.object(tests).forEach((field, operators) -> {
                Attribute attribute = Objects.requireNonNull(type.byField(field), field);
                access.check(attribute.guard(), place.at(field).steps(), field);
                new ComparisonReader(function.resultType(attribute.javaType()), model.values())
                        .read(operators, false, place.at(field))
                        .forEach(test -> having.add(new GroupRequest.Having(new Measure(function, attribute), test)));
            });
        });
        return having;
    }

    private List<GroupRequest.Key> order(EntityType type, Map<String, Object> arguments) {
        List<GroupRequest.Key> order = new ArrayList<>();
        InputPath path = InputPath.of("orderBy");
        List<?> input = (List<?>) arguments.get("orderBy");
        for (Object each : input == null ? List.of() : input) {
            Map.Entry<String, @Nullable Object> only =
                    path.object(each).entrySet().iterator().next();
            Function function = Function.of(only.getKey());
            if (function == null || function == Function.COUNT) {
                Measure measure = function == null ? null : Measure.COUNT;
                order.add(new GroupRequest.Key(measure, Direction.of(String.valueOf(only.getValue()))));
            } else {
                Map.Entry<String, @Nullable Object> field = path.at(only.getKey())
                        .object(only.getValue())
                        .entrySet()
                        .iterator()
                        .next();
                Measure measure = Measure.of(function, type, field.getKey());
                access.check(
                        measure.guard(),
                        path.at(only.getKey()).at(field.getKey()).steps(),
                        field.getKey());
                order.add(new GroupRequest.Key(measure, Direction.of(String.valueOf(field.getValue()))));
            }
        }
        return order;
    }

    /** As pages are bounded, so are groups; all that a page may have where nothing is said. */
    private static int size(EntityType type, Map<String, Object> arguments) {
        Integer first = (Integer) arguments.get("first");
        int most = type.list().maxPageSize();
        if (first == null) {
            return most;
        }
        if (first < 1 || first > most) {
            throw InputPath.of("first").fault("is " + first + ", but there can be from 1 to " + most + " groups");
        }
        return first;
    }
}
