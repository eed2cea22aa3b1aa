package io.subgraft.fetch;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import io.subgraft.error.BadInputException;
import io.subgraft.model.Lookup;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many.Pages;
import io.subgraft.plan.Planner;
import io.subgraft.plan.Projection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plans the root fields of one execution. */
final class RootPlanner {

    private final DataFetchingEnvironment environment;
    private final FetchContext context;
    private final GraphQLObjectType query;
    private final Planner planner;
    private final ArgumentBinder binder;

    RootPlanner(DataFetchingEnvironment environment, FetchContext context) {
        this.environment = environment;
        this.context = context;
        this.query = (GraphQLObjectType) environment.getParentType();
        this.planner = new Planner(context.model(), environment.getFragmentsByName(), environment.getVariables());
        this.binder = new ArgumentBinder(environment, context);
    }

    /** The fields of the operation that are ours, those of one response key together. */
    Collection<List<Field>> rootFields() {
        if (environment.getExecutionStepInfo().getPath().getLevel() > 1) {
            return List.of(environment.getMergedField().getFields()); // a host that nests Query in another type
        }
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        planner.forEachField(environment.getOperationDefinition().getSelectionSet(), query.getName(), field -> {
            if (context.roots().containsKey(field.getName())) {
                fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                        .add(field);
            }
        });
        return fields.values();
    }

    /**
     * Plans the fields of one response key.
     *
     * @throws BadInputException if the value of an argument, of the field or of one below it, cannot be served
     */
    Read plan(List<Field> fields) {
        Field field = fields.get(0);
        RootField root = Objects.requireNonNull(context.roots().get(field.getName()));
        RootPlan plan = context.plans().of(environment.getDocument(), field, () -> plan(root, fields));
        if (root instanceof RootField.One one) {
            Projection<EntitySelection> projection = ((RootPlan.One) plan).projection();
            List<Object> values = RootArguments.read(
                    one.type(),
                    one.lookup(),
                    query.getFieldDefinition(field.getName()),
                    binder.arguments(query, field));
            List<String> paths =
                    one.lookup().columns().stream().map(Lookup.Column::path).toList();
            return new Read.One(projection, paths, values, binder.requests(projection.content()));
        }
        Pages pages = ((RootPlan.Many) plan).pages();
        return new Read.Many(root.type(), pages, binder.requests(query, pages));
    }

    private RootPlan plan(RootField root, List<Field> fields) {
        return root instanceof RootField.One one
                ? new RootPlan.One(planner.one(one.type(), fields))
                : new RootPlan.Many(planner.pages(root.type(), fields));
    }
}
