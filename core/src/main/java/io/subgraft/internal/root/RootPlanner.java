package io.subgraft.internal.root;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import io.subgraft.error.BadInputException;
import io.subgraft.error.ForbiddenException;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.argument.ArgumentBinder;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.argument.Request;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PlannedCollection.Pages;
import io.subgraft.internal.plan.Planner;
import io.subgraft.internal.plan.Projection;
import io.subgraft.limit.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Plans the root fields of one execution. */
public final class RootPlanner {

    private final Request request;
    private final RootFields roots;
    private final GraphQLObjectType query;
    private final @Nullable List<Field> only;
    private final Model model;
    private final CallerRights access;
    private final Set<Guard> denied;
    private final Planner planner;
    private final ArgumentBinder binder;

    /** Plans what the engine asks for: all root fields, unless a host nests Query in another type. */
    public RootPlanner(DataFetchingEnvironment environment, RootFields roots, Model model, Limits limits) {
        this(
                Request.of(environment),
                (GraphQLObjectType) environment.getParentType(),
                environment.getExecutionStepInfo().getPath().getLevel() > 1
                        ? environment.getMergedField().getFields()
                        : null,
                roots,
                model,
                limits);
    }

    /** Plans all root fields, which are of the type {@code query}. */
    public RootPlanner(Request request, GraphQLObjectType query, RootFields roots, Model model, Limits limits) {
        this(request, query, null, roots, model, limits);
    }

    private RootPlanner(
            Request request,
            GraphQLObjectType query,
            @Nullable List<Field> only,
            RootFields roots,
            Model model,
            Limits limits) {
        this.request = request;
        this.roots = roots;
        this.model = model;
        this.query = query;
        this.only = only;
        this.access = CallerRights.of(request.context());
        this.denied = access.denied(model);
        this.planner =
                new Planner(model, request.fragments(), request.variables().toMap(), denied);
        this.binder = new ArgumentBinder(request, model, limits);
    }

    /** The fields of the operation that are ours, those of one response key together. */
    public Collection<List<Field>> rootFields() {
        if (only != null) {
            return List.of(only);
        }
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        planner.forEachField(request.operation().getSelectionSet(), query.getName(), field -> {
            if (roots.byName().containsKey(field.getName())) {
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
     * @throws ForbiddenException if the caller may not read the field, or what an argument or aggregate names
     */
    public Read plan(List<Field> fields) {
        Field field = fields.get(0);
        RootField root = Objects.requireNonNull(roots.byName().get(field.getName()));
        if (access.isDenied(root.guard())) {
            throw new ForbiddenException(List.of(), field.getName()).at(field.getSourceLocation());
        }
        RootPlan plan = roots.plans()
                .of(request.document(), field, ConcurrentHashMap::new)
                .computeIfAbsent(denied, rights -> plan(root, fields));
        if (root instanceof RootField.LookupField lookup) {
            RootPlan.LookupPlan known = (RootPlan.LookupPlan) plan;
            Projection<EntitySelection> projection = known.projection();
            List<Object> values = RootArguments.read(
                    lookup.type(),
                    lookup.lookup(),
                    query.getFieldDefinition(field.getName()),
                    binder.arguments(query, field),
                    model.values());
            PageRequests requests = binder.requests(walk -> walk.entity(projection.content()), known.fixed());
            return new Read.LookupRead(projection, lookup.lookup().paths(), values, requests);
        }
        RootPlan.ListPlan known = (RootPlan.ListPlan) plan;
        PageRequests requests = binder.requests(walk -> walk.pages(query, known.pages()), known.fixed());
        return new Read.ListRead(root.type(), known.pages(), requests);
    }

    private RootPlan plan(RootField root, List<Field> fields) {
        if (root instanceof RootField.LookupField lookup) {
            Projection<EntitySelection> projection = planner.one(lookup.type(), fields);
            return new RootPlan.LookupPlan(projection, binder.fixed(walk -> walk.entity(projection.content())));
        }
        Pages pages = planner.pages(root.type(), fields);
        return new RootPlan.ListPlan(pages, binder.fixed(walk -> walk.pages(query, pages)));
    }
}
