package io.subgraft.internal.argument;

import graphql.language.Field;
import graphql.schema.GraphQLFieldsContainer;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.plan.Aggregation;
import io.subgraft.internal.plan.Element;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.plan.PlannedCollection.Pages;
import io.subgraft.internal.plan.Selection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Goes through a plan for the page requests of its connections, but for those that are known. */
public final class PageWalk {

    private final ArgumentBinder binder;
    private final Predicate<Field> isWanted;
    private final PageRequests into;

    /** @param isWanted of which fields requests are wanted */
    PageWalk(ArgumentBinder binder, Predicate<Field> isWanted, PageRequests into) {
        this.binder = binder;
        this.isWanted = isWanted;
        this.into = into;
    }

    /** A connection of a type, and all connections below it. */
    public void pages(GraphQLFieldsContainer parent, Pages pages) {
        EntityType type = pages.nodes().content().type();
        if (isOpen(pages.field(), into.find(pages))) {
            into.put(pages, binder.page(parent, pages));
        }
        for (Aggregation.Groups each : pages.aggregation().groups()) {
            if (isOpen(each.field(), into.find(each))) {
                into.put(each, binder.groups(type, each));
            }
        }
        entity(pages.nodes().content());
    }

    private boolean isOpen(Field field, @Nullable Object known) {
        if (known != null) {
            return false;
        }
        if (isWanted.test(field)) {
            return true;
        }
        into.partial();
        return false;
    }

    /** All connections below an entity. */
    public void entity(EntitySelection selection) {
        selection.variants().forEach(this::struct);
        selection.manys().forEach(many -> many(binder.owner(many), many));
    }

    private void struct(Selection selection) {
        selection.nested().forEach(this::element);
    }

    private void element(Element element) {
        if (element instanceof Element.One one) {
            entity(one.entity());
        } else if (element instanceof Element.Value value) {
            struct(value.selection());
        }
    }

    /** A collection that a type has, and all connections below it. */
    public void many(GraphQLFieldsContainer parent, PlannedCollection many) {
        if (many instanceof PlannedCollection.Association association) {
            if (!association.isList()) {
                pages(parent, association.pages());
                return;
            }
            if (into.find(association.pages()) == null) {
                into.put(association.pages(), binder.whole(association.pages()));
            }
            entity(association.pages().nodes().content());
        } else if (many instanceof PlannedCollection.Elements elements) {
            element(elements.element().content());
        } else if (many instanceof PlannedCollection.Entries entries) {
            element(entries.entry().content().key());
            element(entries.entry().content().value());
        }
    }
}
