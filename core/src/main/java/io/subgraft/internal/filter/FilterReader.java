package io.subgraft.internal.filter;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.AttributeFacts.Elements;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.Entries;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the argument {@code where}. */
public final class FilterReader {

    private final Model model;
    private final CallerRights access;

    /** @param access what the caller may read; it cannot ask for other things either */
    public FilterReader(Model model, CallerRights access) {
        this.model = model;
        this.access = access;
    }

    /**
     * The filter that the coerced value of an argument stands for; null stands for none.
     *
     * @throws io.subgraft.error.BadInputException if a value cannot be one of its attribute, or is null
     * @throws io.subgraft.error.ForbiddenException if it names what the caller may not read
     */
    public Filter read(EntityType type, @Nullable Object input, InputPath path) {
        return input == null ? Filter.EVERYTHING : struct(type, input, false, path);
    }

    private Filter struct(StructType type, @Nullable Object input, boolean negated, InputPath path) {
        List<Filter> parts = new ArrayList<>();
        for (Map.Entry<String, @Nullable Object> each : path.object(input).entrySet()) {
            InputPath place = path.at(each.getKey());
            Object value = each.getValue();
            switch (each.getKey()) {
                case "and" -> parts.add(all(structs(type, value, negated, place), negated));
                case "or" -> parts.add(all(structs(type, value, negated, place), !negated));
                case "not" -> parts.add(struct(type, value, !negated, place));
                default -> parts.add(attribute(type, each.getKey(), value, negated, place));
            }
        }
        return all(parts, negated);
    }

    private List<Filter> structs(StructType type, @Nullable Object input, boolean negated, InputPath path) {
        if (input == null) {
            throw path.fault("is null; give a list");
        }
        List<Filter> parts = new ArrayList<>();
        for (Object each : (List<?>) input) {
            parts.add(struct(type, each, negated, path));
        }
        return parts;
    }

    /** All parts; any where they were negated. */
    private static Filter all(List<Filter> parts, boolean negated) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return negated ? new Filter.Any(List.copyOf(parts)) : new Filter.All(List.copyOf(parts));
    }

    private Filter attribute(StructType type, String field, @Nullable Object input, boolean negated, InputPath path) {
        Attribute attribute = Objects.requireNonNull(type.byField(field), field);
        AttributeFacts facts = attribute.facts();
        access.check(attribute.guard(), path.steps(), field);
        if (facts instanceof Basic) {
            return all(
                    new ComparisonReader(attribute.javaType(), model.values())
                            .read(input, negated, path).stream()
                                    .map(test -> (Filter) new Filter.Column(attribute, test))
                                    .toList(),
                    negated);
        }
        if (facts instanceof Embedded embedded) {
            return new Filter.Within(attribute, struct(model.embeddable(embedded.type()), input, negated, path));
        }
        if (facts instanceof ToOne toOne) {
            EntityType target = model.entity(toOne.target());
            return new Filter.One(attribute, target, struct(target, input, negated, path), negated);
        }
        return many(type, attribute, input, negated, path);
    }

    private Filter many(StructType type, Attribute attribute, @Nullable Object input, boolean negated, InputPath path) {
        List<Filter> parts = new ArrayList<>();
        for (Map.Entry<String, @Nullable Object> each : path.object(input).entrySet()) {
            InputPath place = path.at(each.getKey());
            boolean every = each.getKey().equals("every");
            boolean none = every || each.getKey().equals("none");
            Filter inner = element(attribute, each.getValue(), every, place);
            parts.add(new Filter.Exists(type, attribute, inner, none != negated));
        }
        return all(parts, negated);
    }

    private Filter element(Attribute attribute, @Nullable Object input, boolean negated, InputPath path) {
        AttributeFacts facts = attribute.facts();
        if (facts instanceof ToMany toMany) {
            return struct(model.entity(toMany.target()), input, negated, path);
        }
        if (facts instanceof Elements elements) {
            return part(elements.element(), attribute.javaType(), input, negated, path);
        }
        Entries entries = (Entries) facts;
        Map<String, @Nullable Object> given = path.object(input);
        List<Filter> parts = new ArrayList<>();
        if (given.containsKey("key")) {
            Class<?> keyType = Objects.requireNonNull(attribute.keyType(), "the type of a map's keys");
            parts.add(new Filter.Key(part(entries.key(), keyType, given.get("key"), negated, path.at("key"))));
        }
        if (given.containsKey("value")) {
            parts.add(new Filter.Value(
                    part(entries.value(), attribute.javaType(), given.get("value"), negated, path.at("value"))));
        }
        return all(parts, negated);
    }

    private Filter part(
            AttributeFacts facts, Class<?> javaType, @Nullable Object input, boolean negated, InputPath path) {
        if (facts instanceof Embedded embedded) {
            return struct(model.embeddable(embedded.type()), input, negated, path);
        }
        if (facts instanceof ToOne toOne) {
            return struct(model.entity(toOne.target()), input, negated, path);
        }
        return all(
                new ComparisonReader(javaType, model.values())
                        .read(input, negated, path).stream()
                                .map(test -> (Filter) new Filter.Self(test))
                                .toList(),
                negated);
    }
}
