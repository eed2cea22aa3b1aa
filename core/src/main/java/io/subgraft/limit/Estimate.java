package io.subgraft.limit;

import io.subgraft.plan.Aggregation;
import io.subgraft.plan.Element;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many;
import io.subgraft.plan.Many.Pages;
import io.subgraft.plan.Selection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What planned reads may cost, once the variables are known: every page is as full as was asked for. It is known before the
 * first statement, and holds whatever the database has.
 */
public final class Estimate {

    /** Collections of values have no pages; most are short. */
    private static final int ELEMENTS = 10;

    /** A count or aggregate reads rows without returning them. */
    private static final int AGGREGATE = 10;

    private final Weights weights;
    private double rows;
    private long statements;

    /** @param weights what the schema says of costs */
    public Estimate(Weights weights) {
        this.weights = weights;
    }

    /**
     * What arguments ask for.
     *
     * @param pages how many rows of a page
     * @param groups how many groups
     */
    public record Sizes(ToIntFunction<Pages> pages, ToIntFunction<Aggregation.Groups> groups) {}

    /** Adds a statement that finds some entities by a key, and what is selected below them. */
    public void entities(EntitySelection selection, int found, Sizes sizes) {
        statements++;
        rows += found * weight(selection, 1);
        below(selection, found, sizes);
    }

    /** Adds what fields cost that are weighed. */
    public void fields(double cost) {
        rows += cost;
    }

    /** Of the classes that a row can be of, the greatest. */
    private int weight(EntitySelection selection, int otherwise) {
        int weight = weights.of(selection.type().name(), 0);
        for (Selection each : selection.variants()) {
            weight = Math.max(weight, weights.of(each.type().name(), otherwise));
        }
        return selection.variants().iterator().hasNext() ? weight : Math.max(weight, otherwise);
    }

    /** Adds pages of a list, one for each owner. */
    public void pages(Pages pages, double owners, Sizes sizes) {
        Aggregation aggregation = pages.aggregation();
        if (!aggregation.measures().isEmpty()) {
            statements++;
            rows += owners * AGGREGATE;
        }
        for (Aggregation.Groups each : aggregation.groups()) {
            statements++;
            rows += owners * (AGGREGATE + sizes.groups.applyAsInt(each));
        }
        statements += (pages.start() ? 1 : 0) + (pages.end() ? 1 : 0);
        if (pages.rows()) {
            statements++;
            double found = owners * sizes.pages.applyAsInt(pages);
            rows += found * weight(pages.nodes().content(), 1);
            below(pages.nodes().content(), found, sizes);
        }
    }

    private void many(Many many, double owners, Sizes sizes) {
        if (many instanceof Many.Association association) {
            pages(association.pages(), owners, sizes);
            return;
        }
        statements++;
        double all = owners * elements(many);
        rows += all;
        if (many instanceof Many.Elements elements) {
            element(elements.element().content(), all, sizes);
        } else if (many instanceof Many.Entries entries) {
            element(entries.entry().content().key(), all, sizes);
            element(entries.entry().content().value(), all, sizes);
        }
    }

    private int elements(Many many) {
        ListSize told =
                weights.size(many.struct().name() + "." + many.attribute().field());
        return told == null || told.assumed() < 0 ? ELEMENTS : told.assumed();
    }

    private void below(EntitySelection selection, double found, Sizes sizes) {
        Set<Element> nested = new LinkedHashSet<>(); // classes of a hierarchy share what they inherit
        selection.variants().forEach(variant -> nested.addAll(variant.nested()));
        nested.forEach(each -> element(each, found, sizes));
        selection.manys().forEach(many -> many(many, found, sizes));
    }

    private void element(Element element, double found, Sizes sizes) {
        if (element instanceof Element.One one) {
            rows += found * weight(one.entity(), 0);
            below(one.entity(), found, sizes);
        } else if (element instanceof Element.Value value) {
            Selection selection = value.selection();
            selection.nested().forEach(each -> element(each, found, sizes));
        }
    }

    /** Adds a collection, read for some owners together. */
    public void collections(Many many, int owners, Sizes sizes) {
        many(many, owners, sizes);
    }

    /** Adds all that another estimate has. */
    void add(Estimate other) {
        rows += other.rows;
        statements += other.statements;
    }

    /**
     * Compares it with what is served.
     *
     * @throws io.subgraft.error.LimitException if it is more than is served
     */
    void check(Limits limits) {
        limits.check(Limit.COST, (long) rows);
        limits.check(Limit.STATEMENTS, statements);
    }

    /** The cost, in rows. */
    public long cost() {
        return (long) rows;
    }
}
