package io.subgraft.internal.cost;

import io.subgraft.internal.cost.Share.Place;
import io.subgraft.internal.plan.Aggregation;
import io.subgraft.internal.plan.Element;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.PageParts;
import io.subgraft.internal.plan.PlannedCollection;
import io.subgraft.internal.plan.PlannedCollection.Pages;
import io.subgraft.internal.plan.Selection;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

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
    private final List<Share> shares = new ArrayList<>();
    private double rows;
    private double fields;
    private long statements;

    /** @param weights what the schema says of costs */
    public Estimate(Weights weights) {
        this.weights = weights;
    }

    /**
     * What arguments ask for.
     *
     * @param parts the statements of a page
     * @param pages how many rows of a page
     * @param groups how many groups
     */
    public record Sizes(
            Function<Pages, PageParts> parts, ToIntFunction<Pages> pages, ToIntFunction<Aggregation.Groups> groups) {}

    /**
     * Adds what finds some entities by a key, and what is selected below them.
     *
     * @param field the name of the field
     * @param finding how many statements find them
     */
    public void entities(String field, EntitySelection selection, int found, int finding, Sizes sizes) {
        Place place = new Place(null, field, found);
        share(weighed(place, weight(selection, 1)), found * weight(selection, 1), finding);
        below(selection, place, found, sizes);
    }

    /** Adds what fields cost that are weighed. */
    public void fields(double cost) {
        rows += cost;
        fields += cost;
    }

    private void share(Place place, double read, int run) {
        rows += read;
        statements += run;
        shares.add(new Share(place, read, run));
    }

    private static Place weighed(Place place, int weight) {
        return weight == 1 ? place : place.below("", weight);
    }

    /** Of the classes that a row can be of, the greatest. */
    private int weight(EntitySelection selection, int otherwise) {
        int weight = weights.of(selection.type().name(), 0);
        for (Selection each : selection.variants()) {
            weight = Math.max(weight, weights.of(each.type().name(), otherwise));
        }
        return selection.variants().iterator().hasNext() ? weight : Math.max(weight, otherwise);
    }

    /** Adds a page of all entities. */
    public void pages(Pages pages, Sizes sizes) {
        pages(pages, null, 1, sizes);
    }

    private void pages(Pages pages, @Nullable Place above, double owners, Sizes sizes) {
        PageParts parts = sizes.parts.apply(pages);
        String field = pages.field().getName();
        Place whole = new Place(above, field, 1);
        if (parts.measures()) {
            share(whole.below("", AGGREGATE), owners * AGGREGATE, 1);
        }
        for (Aggregation.Groups each : parts.groups()) {
            int groups = AGGREGATE + sizes.groups.applyAsInt(each);
            share(whole.below(each.field().getName(), groups), owners * groups, 1);
        }
        int beyond = (parts.start() ? 1 : 0) + (parts.end() ? 1 : 0);
        if (!parts.rows()) {
            share(whole, 0, beyond);
            return;
        }
        double found = owners * sizes.pages.applyAsInt(pages);
        EntitySelection selection = pages.nodes().content();
        Place place = new Place(above, field, sizes.pages.applyAsInt(pages));
        share(weighed(place, weight(selection, 1)), found * weight(selection, 1), 1 + beyond);
        below(selection, place, found, sizes);
    }

    private void many(PlannedCollection many, @Nullable Place above, double owners, Sizes sizes) {
        if (many instanceof PlannedCollection.Association association) {
            pages(association.pages(), above, owners, sizes);
            return;
        }
        double all = owners * elements(many);
        Place place = new Place(above, many.attribute().field(), elements(many));
        share(place, all, 1);
        if (many instanceof PlannedCollection.Elements elements) {
            element(elements.element().content(), place, all, sizes);
        } else if (many instanceof PlannedCollection.Entries entries) {
            element(entries.entry().content().key(), place, all, sizes);
            element(entries.entry().content().value(), place, all, sizes);
        }
    }

    private int elements(PlannedCollection many) {
        ListSize told =
                weights.size(many.struct().name() + "." + many.attribute().field());
        return told == null || told.assumed() < 0 ? ELEMENTS : told.assumed();
    }

    private void below(EntitySelection selection, Place place, double found, Sizes sizes) {
        Set<Element> nested = new LinkedHashSet<>(); // classes of a hierarchy share what they inherit
        for (Selection variant : selection.variants()) {
            int computing = variant.computations();
            if (computing > 0) {
                share(place, 0, computing);
            }
            nested.addAll(variant.nested());
        }
        nested.forEach(each -> element(each, place, found, sizes));
        selection.manys().forEach(many -> many(many, place, found, sizes));
    }

    private void element(Element element, Place place, double found, Sizes sizes) {
        if (element instanceof Element.One one) {
            int weight = weight(one.entity(), 0);
            if (weight > 0) {
                share(weighed(place, weight), found * weight, 0);
            }
            below(one.entity(), place, found, sizes);
        } else if (element instanceof Element.Value value) {
            Selection selection = value.selection();
            selection.nested().forEach(each -> element(each, place, found, sizes));
        }
    }

    /** Adds a collection, read for some owners together. */
    public void collections(PlannedCollection many, int owners, Sizes sizes) {
        many(many, new Place(null, "", owners), owners, sizes);
    }

    /** Adds all that another estimate has. */
    void add(Estimate other) {
        rows += other.rows;
        fields += other.fields;
        statements += other.statements;
        shares.addAll(other.shares);
    }

    /**
     * Compares it with what is served.
     *
     * @throws io.subgraft.error.LimitException if it is more than is served; it names the list that has most of it
     */
    void check(Limits limits) {
        limits.check(Limit.COST, (long) rows, this::dearest);
        limits.check(Limit.STATEMENTS, statements, this::busiest);
    }

    private String dearest() {
        Share most = new Share(new Place(null, "", 1), fields, 0);
        for (Share each : shares) {
            most = each.rows() > most.rows() ? each : most;
        }
        return most.place().path().isEmpty()
                ? "most of it is what single fields cost; select fewer of them"
                : "most of them are " + most.place().path() + ": "
                        + most.place().factors() + "; ask for fewer with first";
    }

    /** Lists of the same name, with several sets of arguments, are one. */
    private String busiest() {
        Map<String, Integer> byPath = new LinkedHashMap<>();
        shares.forEach(each -> byPath.merge(each.place().path(), each.statements(), Integer::sum));
        Map.Entry<String, Integer> most =
                byPath.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return "most of them, " + most.getValue() + ", are of " + most.getKey()
                + "; select it with fewer sets of arguments, counts and groups";
    }

    /** The cost, in rows. */
    public long cost() {
        return (long) rows;
    }

    /** How many statements it takes at most. */
    public long statements() {
        return statements;
    }
}
