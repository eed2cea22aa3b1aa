package io.subgraft.fetch;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import io.subgraft.access.Access;
import io.subgraft.aggregate.GroupReader;
import io.subgraft.error.RefusedException;
import io.subgraft.limit.InputSize;
import io.subgraft.limit.Limits;
import io.subgraft.model.EntityType;
import io.subgraft.plan.Aggregation;
import io.subgraft.plan.Element;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many;
import io.subgraft.plan.Many.Pages;
import io.subgraft.plan.Selection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Gives the fields of a plan the values of their arguments in one request, and refuses bad ones before any SQL. */
final class ArgumentBinder {

    private final Request request;
    private final PageArguments pages;
    private final GroupReader groups;
    private final Limits limits;

    ArgumentBinder(DataFetchingEnvironment environment, FetchContext context) {
        this(Request.of(environment), context);
    }

    ArgumentBinder(Request request, FetchContext context) {
        Access access = Access.of(request.context());
        this.pages = new PageArguments(context.model(), access);
        this.groups = new GroupReader(context.model(), access);
        this.limits = context.limits();
        this.request = request;
    }

    /** The values of a field's arguments by name; an argument that is not given is absent. */
    Map<String, Object> arguments(GraphQLFieldsContainer parent, Field field) {
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        Map<String, Object> values = new ArgumentValues(request).of(definition, field);
        InputSize.check(values, limits);
        return values;
    }

    /** The page requests of a connection and of all connections below it. */
    PageRequests requests(GraphQLFieldsContainer parent, Pages pages) {
        PageRequests requests = new PageRequests();
        pages(parent, pages, requests);
        return requests;
    }

    /** The page requests of all connections below an entity. */
    PageRequests requests(EntitySelection selection) {
        PageRequests requests = new PageRequests();
        entity(selection, requests);
        return requests;
    }

    /** The page requests of a collection and of all connections below it. */
    PageRequests requests(GraphQLFieldsContainer parent, Many many) {
        PageRequests requests = new PageRequests();
        many(parent, many, requests);
        return requests;
    }

    private void pages(GraphQLFieldsContainer parent, Pages pages, PageRequests requests) {
        EntityType type = pages.nodes().content().type();
        requests.put(pages, at(pages.field(), () -> this.pages.read(type, arguments(parent, pages.field()))));
        for (Aggregation.Groups each : pages.aggregation().groups()) {
            GraphQLFieldsContainer aggregate = fields(type.name() + "Aggregate");
            requests.put(
                    each, at(each.field(), () -> groups.read(type, arguments(aggregate, each.field()), each.keys())));
        }
        entity(pages.nodes().content(), requests);
    }

    /** What is wrong with an argument, is wrong at its field. */
    private static <T> T at(Field field, Supplier<T> read) {
        try {
            return read.get();
        } catch (RefusedException fault) {
            throw fault.at(field.getSourceLocation());
        }
    }

    /** A list without pages holds as much as one of them can. */
    private void whole(Pages pages, PageRequests requests) {
        int most = pages.nodes().content().type().list().maxPageSize();
        requests.put(pages, this.pages.read(pages.nodes().content().type(), Map.of("first", most)));
        entity(pages.nodes().content(), requests);
    }

    private void entity(EntitySelection selection, PageRequests requests) {
        selection.variants().forEach(variant -> struct(variant, requests));
        selection.manys().forEach(many -> many(owner(many), many, requests));
    }

    private void struct(Selection selection, PageRequests requests) {
        selection.nested().forEach(nested -> element(nested, requests));
    }

    private void element(Element element, PageRequests requests) {
        if (element instanceof Element.One one) {
            entity(one.entity(), requests);
        } else if (element instanceof Element.Value value) {
            struct(value.selection(), requests);
        }
    }

    private void many(GraphQLFieldsContainer parent, Many many, PageRequests requests) {
        if (many instanceof Many.Association association) {
            if (association.isList()) {
                whole(association.pages(), requests);
            } else {
                pages(parent, association.pages(), requests);
            }
        } else if (many instanceof Many.Elements elements) {
            element(elements.element().content(), requests);
        } else if (many instanceof Many.Entries entries) {
            element(entries.entry().content().key(), requests);
            element(entries.entry().content().value(), requests);
        }
    }

    /** A type that has the field: all that have it give it the same arguments. */
    private GraphQLFieldsContainer owner(Many many) {
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
}
