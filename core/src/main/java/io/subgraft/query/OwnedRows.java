package io.subgraft.query;

import static io.subgraft.plan.Projection.ENTITY;

import io.subgraft.model.AssociationPath;
import io.subgraft.model.AssociationPath.Form;
import io.subgraft.model.EntityType;
import io.subgraft.model.KeyColumn;
import io.subgraft.plan.Many;
import java.util.Collection;
import java.util.List;

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

    private static final String OWNER = "o";

    /** The rows of any collection, by a join from the owner. */
    static OwnedRows joined(Many many) {
        List<String> key = paths(OWNER, many.owner());
        AssociationPath path = many.attribute().path();
        String join = path != null && path.isConditional()
                ? conditional(OWNER, many.path(), ENTITY)
                : join(OWNER, many.path(), ENTITY);
        String from = from(many.owner(), OWNER) + join;
        return new OwnedRows(from, key, key, Reached.TO_MANY, path != null && path.isOuter());
    }

    /**
     * The rows of an association, by its path with the fewest tables.
     *
     * @param joins what else is joined
     */
    static OwnedRows of(Many.Association many, String joins) {
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
        return new OwnedRows(from(target, ENTITY), key, foreignKey(reference, key, joins), Reached.BY_NAME, false);
    }

    /**
     * Where the association is joined as well, Hibernate takes the path to the identifier for the joined column, which no index
     * on the foreign key serves; {@code fk()} is always the column of the reference itself. (Not used throughout, as Hibernate
     * 7.4 cannot select it from a derived table.)
     */
    private static List<String> foreignKey(String reference, List<String> key, String joins) {
        boolean joined = key.size() == 1 && joins.contains(" " + reference + " ");
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

    private static String join(String from, String attribute, String alias) {
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
    void restrict(Scope scope, Many many, KeyCondition keys, Collection<?> owners) {
        keys.add(scope, indexed, many.owner().key(), owners);
        restrict(scope, many);
    }

    /** Leaves only rows that are there. */
    void restrict(Scope scope, Many many) {
        if (!(many instanceof Many.Association association)) {
            return;
        }
        EntityType target = association.pages().nodes().content().type();
        scope.whereVisible(target, ENTITY, reached);
        if (isOuter) {
            scope.where(ENTITY + "." + target.key().get(0).path() + " is not null");
        }
    }
}
