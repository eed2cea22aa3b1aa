package io.subgraft.plan;

import graphql.language.Field;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import io.subgraft.plan.Selection.Pages;
import io.subgraft.plan.Selection.ToMany;
import io.subgraft.plan.Selection.ToOne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gathers what all fields and aliases of a document select of one entity. */
final class SelectionBuilder {

    private final EntityType type;
    private final Map<Integer, Attribute> columns = new TreeMap<>();
    private final Map<String, ToOneBuilder> toOnes = new LinkedHashMap<>();
    private final List<ToManyBuilder> toManys = new ArrayList<>();

    /** By the node of the document: a node is equal to itself only. */
    private final Map<Field, Integer> toManyOfField = new HashMap<>();

    SelectionBuilder(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    void column(Attribute attribute) {
        columns.put(attribute.ordinal(), attribute);
    }

    void id() {
        column(type.id());
    }

    /** All aliases of one association read one joined row: to-ones take no arguments. */
    SelectionBuilder toOne(Attribute attribute, EntityType target) {
        SelectionBuilder selection = toOnes.computeIfAbsent(
                        attribute.name(), name -> new ToOneBuilder(attribute, new SelectionBuilder(target)))
                .selection();
        selection.id();
        return selection;
    }

    /** All aliases of one association with equal arguments read one page. */
    PagesBuilder toMany(Attribute attribute, EntityType target, Field field) {
        id();
        for (int i = 0; i < toManys.size(); i++) {
            ToManyBuilder same = toManys.get(i);
            if (same.attribute().equals(attribute) && same.pages().hasArgumentsOf(field)) {
                toManyOfField.put(field, i);
                return same.pages();
            }
        }
        toManyOfField.put(field, toManys.size());
        PagesBuilder pages = new PagesBuilder(field, new SelectionBuilder(target));
        toManys.add(new ToManyBuilder(attribute, pages));
        return pages;
    }

    Selection build() {
        return build(new AtomicInteger());
    }

    private Selection build(AtomicInteger slots) {
        if (columns.isEmpty() && toOnes.isEmpty()) {
            id();
        }
        int first = slots.getAndAdd(columns.size());
        List<ToOne> ones = new ArrayList<>();
        for (ToOneBuilder one : toOnes.values()) {
            ones.add(new ToOne(one.attribute(), one.selection().build(slots)));
        }
        List<ToMany> manys = new ArrayList<>();
        for (ToManyBuilder many : toManys) {
            manys.add(new ToMany(many.attribute(), many.pages().build()));
        }
        return new Selection(type, List.copyOf(columns.values()), ones, manys, toManyOfField, first);
    }

    private record ToOneBuilder(Attribute attribute, SelectionBuilder selection) {}

    private record ToManyBuilder(Attribute attribute, PagesBuilder pages) {}

    /** Gathers what is selected of one connection. */
    static final class PagesBuilder {

        private final Field field;
        private final SelectionBuilder nodes;
        private boolean rows;
        private boolean totalCount;

        PagesBuilder(Field field, SelectionBuilder nodes) {
            this.field = field;
            this.nodes = nodes;
        }

        boolean hasArgumentsOf(Field other) {
            return Arguments.areEqual(field.getArguments(), other.getArguments());
        }

        SelectionBuilder rows() {
            rows = true;
            return nodes;
        }

        void totalCount() {
            totalCount = true;
        }

        Pages build() {
            return new Pages(field, rows, totalCount, nodes.build());
        }
    }
}
