package io.subgraft.internal.hql;

import static io.subgraft.internal.plan.Projection.ENTITY;

import io.subgraft.internal.compatibility.HibernateSeams;
import io.subgraft.internal.model.AssociationPath;
import io.subgraft.internal.model.AssociationPath.Form;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.order.Order;
import io.subgraft.internal.plan.PlannedCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows that a collection leads to, each beside the key of its owner.
 *
 * @param from the HQL from clause, with a leading space
 * @param key the HQL paths of the columns of the owner's key
 * @param indexed HQL expressions of the same columns that an index serves
 * @param reached how their entity is reached
 * @param isOuter whether there are rows of nulls among them
 */
record OwnedRows(String from, List<String> key, List<String> indexed, Reached reached, boolean isOuter) {

    /** The HQL of the number of a row among those of the same entity. */
    static final String OCCURRENCE = "l.n";

    private static final String OWNER = "o";
    private static final String LINK = "l";

    /** The rows of any collection, by a join from the owner. */
    static OwnedRows joined(PlannedCollection many) {
        List<String> key = paths(OWNER, many.owner());
        AssociationPath path = many.attribute().path();
        String join = path != null && path.isConditional() && path.isOuter()
                ? conditional(OWNER, many.path(), ENTITY)
                : join(OWNER, many.path(), ENTITY);
        String from = from(many.owner(), OWNER) + join;
        return new OwnedRows(from, key, key, Reached.TO_MANY, path != null && path.isOuter());
    }

    /**
     * The rows of an association in an order: those that positions or occurrences order are read by the table that has them.
     *
     * @param scope what else is joined
     * @param byOwner whether rows are told apart by the owner's key, so that it has to be as the owner has it
     */
    static OwnedRows of(PlannedCollection.Association many, Order order, FromClause scope, boolean byOwner) {
        if (order.isByOccurrence()) {
            return numbered(many);
        }
        if (order.isPositional()) {
            return joined(many);
        }
        return byOwner && many.owner().hasLooseKey() ? keyed(many, scope) : of(many, scope);
    }

    /** {@code from (select o.id as o0, t.id as k0, row_number() over (…) as n from Owner o join o.tags t) l join Tag e on …} */
    private static OwnedRows numbered(PlannedCollection.Association many) {
        EntityType target = many.pages().nodes().content().type();
        List<String> owner = paths(OWNER, many.owner());
        List<String> linked = paths("t", target);
        List<String> columns = new ArrayList<>();
        List<String> key = new ArrayList<>();
        List<String> on = new ArrayList<>();
        for (int i = 0; i < owner.size(); i++) {
            columns.add(owner.get(i) + " as o" + i);
            key.add(LINK + ".o" + i);
        }
        List<String> id = paths(ENTITY, target);
        for (int i = 0; i < linked.size(); i++) {
            columns.add(linked.get(i) + " as k" + i);
            on.add(id.get(i) + " = " + LINK + ".k" + i);
        }
        String partition = Stream.concat(owner.stream(), linked.stream()).collect(Collectors.joining(", "));
        columns.add("row_number() over (partition by " + partition + " order by " + owner.get(0) + ") as n");
        AssociationPath path = many.attribute().path();
        String join = path != null && path.isConditional()
                ? conditional(OWNER, many.path(), "t") // its rows of nulls join nothing
                : join(OWNER, many.path(), "t");
        String from = " from (select " + String.join(", ", columns) + from(many.owner(), OWNER) + join + ") " + LINK
                + " join " + target.entityName() + " " + ENTITY + " on " + String.join(" and ", on);
        return new OwnedRows(from, key, key, Reached.BY_NAME, false);
    }

    /**
     * The rows of an association with the key of the owner itself. What refers to it may be written otherwise, where texts are
     * equal for the database that are not for Java.
     */
    private static OwnedRows keyed(PlannedCollection.Association many, FromClause scope) {
        AssociationPath path = many.attribute().association();
        if (!many.isDirect()
                || path.form() == Form.OWNER_COLLECTION
                || many.owner().isElsewhere()) {
            return of(many, scope);
        }
        EntityType target = many.pages().nodes().content().type();
        boolean isForeignKey = path.form() == Form.TARGET_FOREIGN_KEY;
        String reference = isForeignKey ? ENTITY + "." + path.attribute() : LINK;
        List<String> key = paths(OWNER, many.owner());
        List<String> referring = paths(reference, many.owner());
        String on = IntStream.range(0, key.size())
                .mapToObj(i -> key.get(i) + " = " + referring.get(i))
                .collect(Collectors.joining(" and "));
        String from = from(target, ENTITY) + (isForeignKey ? "" : join(ENTITY, path.attribute(), LINK)) + " join "
                + many.owner().entityName() + " " + OWNER + " on " + on;
        return new OwnedRows(from, key, key, Reached.BY_NAME, false);
    }

    /** The rows of an association, by its path with the fewest tables. */
    private static OwnedRows of(PlannedCollection.Association many, FromClause scope) {
        AssociationPath path = many.attribute().association();
        EntityType target = many.pages().nodes().content().type();
        if (!many.isDirect() || path.form() == Form.OWNER_COLLECTION) {
            return joined(many);
        }
        if (path.form() == Form.TARGET_COLLECTION) {
            List<String> key = paths(OWNER, many.owner());
            return new OwnedRows(
                    from(target, ENTITY) + join(ENTITY, path.attribute(), OWNER), key, key, Reached.BY_NAME, false);
        }
        String reference = ENTITY + "." + path.attribute();
        List<String> key = paths(reference, many.owner());
        return new OwnedRows(from(target, ENTITY), key, foreignKey(reference, key, scope), Reached.BY_NAME, false);
    }

    /**
     * Where the association is joined as well, Hibernate takes the path to the identifier for the joined column, which no index
     * on the foreign key serves; {@code fk()} is always the column of the reference itself. (Not used throughout, as Hibernate
     * 7.4 cannot select it from a derived table.)
     */
    private static List<String> foreignKey(String reference, List<String> key, FromClause scope) {
        boolean joined = HibernateSeams.hasForeignKeysOfJoins() && key.size() == 1 && scope.isJoined(reference);
        return joined ? List.of("fk(" + reference + ")") : key;
    }

    static List<String> paths(String alias, EntityType type) {
        return type.key().stream()
                .map(KeyColumn::path)
                .map(path -> path.isEmpty() ? alias : alias + "." + path) // of a type whose rows are elsewhere
                .toList();
    }

    static String from(EntityType type, String alias) {
        return " from " + type.entityName() + " " + alias;
    }

    /** The HQL of a join, with a leading space. */
    static String join(String from, String attribute, String alias) {
        return " join " + from + "." + attribute + " " + alias;
    }

    /**
     * The HQL of a join by which the collection's own conditions hold whatever is selected: Hibernate 7.4 has them in the join of
     * the target, which it leaves out where nothing but the key is needed, unless it is an outer join with a condition.
     */
    static String conditional(String from, String attribute, String alias) {
        return " left" + join(from, attribute, alias) + " on 1 = 1";
    }

    /** Leaves only rows that are there, and of the given owners. */
    void restrict(FromClause scope, PlannedCollection many, KeyCondition keys, Collection<?> owners) {
        keys.add(scope, indexed, many.owner().key(), owners);
        restrict(scope, many);
    }

    /** Leaves only rows that are there. */
    void restrict(FromClause scope, PlannedCollection many) {
        if (!(many instanceof PlannedCollection.Association association)) {
            return;
        }
        EntityType target = association.pages().nodes().content().type();
        scope.whereVisible(target, ENTITY, reached);
        if (isOuter) {
            scope.where(ENTITY + "." + target.key().get(0).path() + " is not null");
        }
    }
}
