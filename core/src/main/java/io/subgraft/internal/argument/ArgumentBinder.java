package io.subgraft.internal.argument;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import io.subgraft.error.RefusedException;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.aggregate.GroupReader;
import io.subgraft.internal.aggregate.GroupRequest;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.TypeNames;
import io.subgraft.internal.plan.Aggregation;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.plan.PlannedCollection.Pages;
import io.subgraft.limit.Limits;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gives the fields of a plan the values of their arguments in one request, and refuses bad ones before any SQL. */
public final class ArgumentBinder {

    private final Request request;
    private final PageArguments pages;
    private final GroupReader groups;
    private final Limits limits;

    public ArgumentBinder(Request request, Model model, Limits limits) {
        CallerRights access = CallerRights.of(request.context());
        this.pages = new PageArguments(model, access);
        this.groups = new GroupReader(model, access);
        this.limits = limits;
        this.request = request;
    }

    /** The values of a field's arguments by name; an argument that is not given is absent. */
    public Map<String, Object> arguments(GraphQLFieldsContainer parent, Field field) {
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        Map<String, Object> values = new ArgumentValues(request).of(definition, field);
        InputSize.check(values, limits);
        return values;
    }

    /** The same of a field that writes: its inputs may be as large as those are. */
    public Map<String, Object> written(GraphQLFieldsContainer parent, Field field) {
        Map<String, Object> values = new ArgumentValues(request).of(parent.getFieldDefinition(field.getName()), field);
        InputSize.checkWritten(values, limits);
        return values;
    }

    /** The page that a connection asks for. */
    PageRequest page(GraphQLFieldsContainer parent, Pages pages) {
        EntityType type = pages.nodes().content().type();
        return at(pages.field(), () -> this.pages.read(type, pages.order(), arguments(parent, pages.field())));
    }

    /** A list without pages holds as much as one of them can. */
    PageRequest whole(Pages pages) {
        EntityType type = pages.nodes().content().type();
        return this.pages.read(type, pages.order(), Map.of("first", type.list().maxPageSize()));
    }

    /** The groups that a field of an aggregate asks for. */
    GroupRequest groups(EntityType type, Aggregation.Groups groups) {
        GraphQLFieldsContainer aggregate = aggregate(type);
        return at(groups.field(), () -> this.groups.read(type, arguments(aggregate, groups.field()), groups.keys()));
    }

    /** A type that aggregates rows of a type: all that do so take the same arguments. */
    private GraphQLFieldsContainer aggregate(EntityType type) {
        for (String each : type.pageNames()) {
            String name = TypeNames.aggregate(each);
            if (request.schema().getType(name) instanceof GraphQLFieldsContainer aggregate) {
                return aggregate;
            }
        }
        throw new IllegalStateException("Nothing aggregates " + type);
    }

    /** What is wrong with an argument, is wrong at its field. */
    private static <T> T at(Field field, Supplier<T> read) {
        try {
            return read.get();
        } catch (RefusedException fault) {
            throw fault.at(field.getSourceLocation());
        }
    }

    /** A type that has the field of a collection: all that have it give it the same arguments. */
    GraphQLFieldsContainer owner(PlannedCollection many) {
        String name =
                many.struct() instanceof EntityType entity && entity.hierarchy().isAbstract()
                        ? entity.referenceName()
                        : many.struct().name();
        return fields(name);
    }

    private GraphQLFieldsContainer fields(String name) {
        GraphQLNamedOutputType type = (GraphQLNamedOutputType) request.schema().getType(name);
        return (GraphQLFieldsContainer) Objects.requireNonNull(type, name);
    }

    /** The page requests of what a walk goes through. */
    public PageRequests requests(Consumer<PageWalk> plan) {
        PageRequests requests = PageRequests.ofAll();
        plan.accept(new PageWalk(this, any -> true, requests));
        return requests;
    }

    /** Those of the request, where some are the same in every request. */
    public PageRequests requests(Consumer<PageWalk> plan, PageRequests fixed) {
        if (!fixed.isPartial()) {
            return fixed;
        }
        PageRequests requests = PageRequests.over(fixed);
        plan.accept(new PageWalk(this, any -> true, requests));
        return requests;
    }

    /** Those that are the same in every request. */
    public PageRequests fixed(Consumer<PageWalk> plan) {
        PageRequests requests = PageRequests.ofAll();
        plan.accept(new PageWalk(this, Literals::areAllOf, requests));
        return requests;
    }
}
