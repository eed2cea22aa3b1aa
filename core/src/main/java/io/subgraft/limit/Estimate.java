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

    private double rows;
    private long statements;

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
        rows += found;
        below(selection, found, sizes);
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
            rows += found;
            below(pages.nodes().content(), found, sizes);
        }
    }

    private void many(Many many, double owners, Sizes sizes) {
        if (many instanceof Many.Association association) {
            pages(association.pages(), owners, sizes);
            return;
        }
        statements++;
        rows += owners * ELEMENTS;
        if (many instanceof Many.Elements elements) {
            element(elements.element().content(), owners * ELEMENTS, sizes);
        } else if (many instanceof Many.Entries entries) {
            element(entries.entry().content().key(), owners * ELEMENTS, sizes);
            element(entries.entry().content().value(), owners * ELEMENTS, sizes);
        }
    }

    private void below(EntitySelection selection, double found, Sizes sizes) {
        Set<Element> nested = new LinkedHashSet<>(); // classes of a hierarchy share what they inherit
        selection.variants().forEach(variant -> nested.addAll(variant.nested()));
        nested.forEach(each -> element(each, found, sizes));
        selection.manys().forEach(many -> many(many, found, sizes));
    }

    private void element(Element element, double found, Sizes sizes) {
        if (element instanceof Element.One one) {
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
}
