package io.subgraft.internal.write;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.subgraft.error.BadInputException;
import io.subgraft.error.ForbiddenException;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.argument.ArgumentBinder;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Lookup;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.Planner;
import io.subgraft.internal.plan.Projection;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.root.RootArguments;
import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.input.Change;
import io.subgraft.internal.write.input.InputReader;
import io.subgraft.internal.write.model.WritableAttribute;
import io.subgraft.internal.write.model.WritableEntity;
import io.subgraft.internal.write.model.WriteModel.WriteField;
import io.subgraft.security.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plans the fields of an operation that write: reads their arguments and what their payloads select, before any SQL. */
final class WritePlanner {

    private static final String INPUT = "input";
    private static final String INPUTS = "inputs";

    private final SchemaRuntime context;
    private final CallerRights access;
    private final GraphQLObjectType mutation;
    private final DataFetchingEnvironment environment;
    private final Planner planner;
    private final ArgumentBinder binder;

    WritePlanner(DataFetchingEnvironment environment, SchemaRuntime context, CallerRights access) {
        this.context = context;
        this.access = access;
        this.environment = environment;
        this.mutation = (GraphQLObjectType) environment.getParentType();
        this.planner = new Planner(
                context.model(),
                environment.getFragmentsByName(),
                environment.getVariables(),
                access.denied(context.model()));
        this.binder = context.binder(environment);
    }

    /** Visits the root fields of the operation. */
    void forEachField(Consumer<Field> visitor) {
        planner.forEachField(environment.getOperationDefinition().getSelectionSet(), mutation.getName(), visitor);
    }

    /**
     * Plans the fields of one response key.
     *
     * @throws ForbiddenException if the caller may not use the field or write an attribute
     * @throws BadInputException if the value of another argument cannot be served
     */
    PlannedWrite plan(WriteField root, List<Field> fields) {
        Field field = fields.get(0);
        WritableEntity entity = root.entity();
        if (access.isDenied(entity.guard(root.operation()))) {
            throw new ForbiddenException(List.of(), field.getName()).at(field.getSourceLocation());
        }
        GraphQLFieldDefinition definition = mutation.getFieldDefinition(field.getName());
        Map<String, Object> arguments = binder.written(mutation, field);
        List<Fault> faults = new ArrayList<>();
        List<PlannedRow> rows = rows(root, definition, arguments, faults);
        List<Object> key =
                root.operation().write() == Write.UPSERT ? key(root, rows.get(0)) : key(root, definition, arguments);
        Payload payload = payload(entity.type(), root, definition, fields);
        PageRequests requests =
                payload.selection == null ? null : binder.requests(walk -> walk.entity(payload.selection.content()));
        return new PlannedWrite(
                field,
                root,
                root.operation().write(),
                key,
                version(root, arguments),
                rows,
                payload.selection,
                requests,
                payload.selectsErrors,
                faults);
    }

    private List<PlannedRow> rows(
            WriteField root, GraphQLFieldDefinition definition, Map<String, Object> arguments, List<Fault> faults) {
        Write write = root.operation().write();
        if (write == Write.DELETE) {
            return List.of(new PlannedRow(List.of(INPUT), List.of()));
        }
        InputReader reader = new InputReader(write, context.model().values(), access, faults);
        String argument = root.operation().isMany() ? INPUTS : INPUT;
        GraphQLInputObjectType type = (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(definition.getArgument(argument).getType());
        List<WritableAttribute> attributes = root.entity().attributes();
        Object value = Objects.requireNonNull(arguments.get(argument));
        if (!root.operation().isMany()) {
            List<String> path = List.of(INPUT);
            return List.of(new PlannedRow(path, reader.read(attributes, object(value), type, path)));
        }
        List<PlannedRow> rows = new ArrayList<>();
        for (Object each : (List<?>) value) {
            List<String> path = List.of(INPUTS, String.valueOf(rows.size()));
            rows.add(new PlannedRow(path, reader.read(attributes, object(each), type, path)));
        }
        return rows;
    }

    @SuppressWarnings("unchecked") // the engine has coerced the argument to input objects
    private static Map<String, ?> object(Object value) {
        return (Map<String, ?>) value;
    }

    /** Of an upsert the key is part of the input; empty where a value of it is at fault. */
    private static List<Object> key(WriteField root, PlannedRow row) {
        List<Object> key = new ArrayList<>();
        for (Lookup.Column column : root.lookup().columns()) {
            for (Change each : row.changes()) {
                if (each instanceof Change.Value value
                        && value.value() != null
                        && value.attribute().member().name().equals(column.path())) {
                    key.add(value.value());
                }
            }
        }
        return key;
    }

    private List<Object> key(WriteField root, GraphQLFieldDefinition definition, Map<String, Object> arguments) {
        if (root.operation().write() == Write.CREATE) {
            return List.of();
        }
        EntityType type = root.entity().type();
        return RootArguments.read(
                type,
                root.lookup(),
                name -> definition.getArgument(name).getType(),
                arguments,
                context.model().values());
    }

    private static @Nullable Object version(WriteField root, Map<String, Object> arguments) {
        WritableEntity.Version version = root.entity().version();
        return version == null ? null : arguments.get(version.argument()); // which creating has none of
    }

    private record Payload(@Nullable Projection<EntitySelection> selection, boolean selectsErrors) {}

    private Payload payload(EntityType type, WriteField root, GraphQLFieldDefinition definition, List<Field> fields) {
        String name = GraphQLTypeUtil.unwrapAll(definition.getType()).getName();
        List<Field> entity = new ArrayList<>();
        List<Field> errors = new ArrayList<>();
        for (Field each : fields) {
            planner.forEachField(Objects.requireNonNull(each.getSelectionSet()), name, selected -> {
                if (selected.getName().equals(root.payloadField())) {
                    entity.add(selected);
                } else if (selected.getName().equals("errors")) {
                    errors.add(selected);
                }
            });
        }
        return new Payload(entity.isEmpty() ? null : planner.one(type, entity), !errors.isEmpty());
    }
}
