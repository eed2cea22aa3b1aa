package io.subgraft.internal.write.input;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.error.BadInputException;
import io.subgraft.error.ErrorCode;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Lookup;
import io.subgraft.internal.model.ValueRange;
import io.subgraft.internal.root.RootArguments;
import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.model.WritableAttribute;
import io.subgraft.security.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the coerced input of a field that writes: only what is in it, for what is absent stays as it is. */
public final class InputReader {

    private static final String SET = "set";

    private final Write write;
    private final ValueRange range;
    private final CallerRights access;
    private final List<Fault> faults;

    /** @param faults receives what is wrong with values */
    public InputReader(Write write, ValueRange range, CallerRights access, List<Fault> faults) {
        this.write = write;
        this.range = range;
        this.access = access;
        this.faults = faults;
    }

    /**
     * Reads an input object.
     *
     * @param type its type
     * @param path the argument, then the fields of its value that lead to it
     * @throws io.subgraft.error.ForbiddenException if the caller may not write one of its attributes
     */
    public List<Change> read(
            List<WritableAttribute> attributes, Map<String, ?> input, GraphQLInputObjectType type, List<String> path) {
        List<Change> changes = new ArrayList<>();
        for (WritableAttribute each : attributes) {
            String field = each.facts().field();
            if (isWritten(each) && input.containsKey(field)) {
                access.check(each.guard(), and(path, field), field);
                Change change = change(each, input.get(field), type(type, field), and(path, field));
                if (change != null) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    /** An upsert takes what either of the writes takes that it may come to. */
    private boolean isWritten(WritableAttribute attribute) {
        return write == Write.UPSERT || attribute.isOn(write);
    }

    @SuppressWarnings("unchecked") // the engine has coerced the value to an input object
    private @Nullable Change change(
            WritableAttribute attribute, @Nullable Object value, GraphQLType type, List<String> path) {
        if (value == null && attribute.facts().isRequired()) {
            faults.add(Fault.required(path));
            return null;
        }
        if (attribute instanceof WritableAttribute.Embedded embedded) {
            List<Change> members = value == null
                    ? null
                    : read(embedded.members(), (Map<String, ?>) value, (GraphQLInputObjectType) type, path);
            return new Change.Members(embedded, members, path);
        }
        if (attribute instanceof WritableAttribute.ToMany toMany) {
            if (value == null) {
                faults.add(Fault.required(path));
                return null;
            }
            return links(toMany, (Map<?, ?>) value, (GraphQLInputObjectType) type, path);
        }
        if (attribute instanceof WritableAttribute.ToOne toOne) {
            return new Change.Link(
                    toOne,
                    value == null ? null : link(toOne.target(), (Map<?, ?>) value, (GraphQLInputObjectType) type, path),
                    path);
        }
        WritableAttribute.Basic basic = (WritableAttribute.Basic) attribute;
        if (value == null) {
            return new Change.Value(basic, null, path);
        }
        Object read = new InputValue(range).of(basic.member().javaType(), value, type);
        if (read == null) {
            faults.add(unfit(value, path));
            return null;
        }
        return new Change.Value(basic, read, path);
    }

    private static Fault unfit(Object value, List<String> path) {
        String field = path.get(path.size() - 1);
        return value instanceof String
                ? new Fault(ErrorCode.INVALID, field + " has a value that cannot be stored", path)
                : new Fault(ErrorCode.OUT_OF_RANGE, field + " has a value that is out of range", path);
    }

    /** Of {@code { connect: { isbn: "…" } }}; the engine has seen to it that each has one field. */
    private @Nullable Reference link(
            EntityType target, Map<?, ?> input, GraphQLInputObjectType type, List<String> path) {
        Map.Entry<?, ?> action = input.entrySet().iterator().next();
        String word = String.valueOf(action.getKey());
        return named(
                target,
                (Map<?, ?>) Objects.requireNonNull(action.getValue()),
                (GraphQLInputObjectType) type(type, word),
                and(path, word));
    }

    /** Of {@code { disconnect: [{ id: 1 }] connect: [{ isbn: "…" }] }}. */
    private Change.Links links(
            WritableAttribute.ToMany attribute, Map<?, ?> input, GraphQLInputObjectType type, List<String> path) {
        Map<String, List<Reference>> named = new HashMap<>();
        input.forEach((word, rows) -> {
            List<String> place = and(path, String.valueOf(word));
            if (rows == null) {
                faults.add(Fault.required(place));
                return;
            }
            GraphQLInputObjectType keys =
                    (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type(type, String.valueOf(word)));
            List<Reference> references = new ArrayList<>();
            for (Object each : (List<?>) rows) {
                Reference reference = named(
                        attribute.target(), (Map<?, ?>) each, keys, and(place, String.valueOf(references.size())));
                if (reference != null) {
                    references.add(reference);
                }
            }
            named.put(String.valueOf(word), references);
        });
        if (named.containsKey(SET) && named.size() > 1) {
            faults.add(new Fault(ErrorCode.INVALID, "set stands alone", and(path, SET)));
        }
        return new Change.Links(
                attribute,
                named.getOrDefault("disconnect", List.of()),
                named.getOrDefault("connect", List.of()),
                named.get(SET),
                path);
    }

    private @Nullable Reference named(
            EntityType target, Map<?, ?> row, GraphQLInputObjectType keys, List<String> path) {
        Map.Entry<?, ?> key = row.entrySet().iterator().next();
        String name = String.valueOf(key.getKey());
        Object value = Objects.requireNonNull(key.getValue());
        List<String> place = and(path, name);
        for (Lookup each : target.lookups()) {
            boolean isSingle = each.columns().size() == 1;
            if (isSingle
                    ? each.columns().get(0).argument().equals(name)
                    : each.field().equals(name)) {
                return isSingle
                        ? reference(target, each, keys, Map.of(name, value), place)
                        : reference(target, each, (GraphQLInputObjectType) type(keys, name), values(value), place);
            }
        }
        throw new IllegalStateException(target + " has no key " + name);
    }

    @SuppressWarnings("unchecked") // the engine has coerced the value to an input object
    private static Map<String, Object> values(Object value) {
        return (Map<String, Object>) value;
    }

    private @Nullable Reference reference(
            EntityType target,
            Lookup lookup,
            GraphQLInputObjectType type,
            Map<String, Object> values,
            List<String> path) {
        try {
            List<Object> key = RootArguments.read(target, lookup, field -> type(type, field), values, range);
            return new Reference(target, lookup, key, path);
        } catch (BadInputException malformed) { // no row has such a key
            faults.add(Fault.notFound(target.name(), path));
            return null;
        }
    }

    private static GraphQLType type(GraphQLInputObjectType type, String field) {
        return GraphQLTypeUtil.unwrapNonNull(type.getFieldDefinition(field).getType());
    }

    private static List<String> and(List<String> path, String field) {
        List<String> longer = new ArrayList<>(path);
        longer.add(field);
        return longer;
    }
}
