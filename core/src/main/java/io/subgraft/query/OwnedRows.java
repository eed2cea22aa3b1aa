package io.subgraft.query;

import static io.subgraft.query.Projection.ENTITY;

import io.subgraft.model.AssociationPath;
import io.subgraft.model.Attribute;
import io.subgraft.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an association leads to, each beside the key of its owner.
 *
 * @param from the HQL from clause, with a leading space
 * @param key the HQL path of the owner's key
 * @param indexed the HQL expression of the same key that an index serves
 */
record OwnedRows(String from, String key, String indexed) {

    private static final String OWNER = "o";

    static OwnedRows of(EntityType owner, Attribute association, EntityType target, @Nullable Projection projection) {
        AssociationPath path = association.association();
        String ownerId = OWNER + "." + owner.id().name();
        return switch (path.form()) {
            case TARGET_FOREIGN_KEY -> {
                String reference = ENTITY + "." + path.attribute();
                String key = reference + "." + owner.id().name();
                yield new OwnedRows(from(target, ENTITY), key, foreignKey(reference, key, projection));
            }
            case TARGET_COLLECTION ->
                new OwnedRows(from(target, ENTITY) + join(ENTITY, path.attribute(), OWNER), ownerId, ownerId);
            case OWNER_COLLECTION ->
                new OwnedRows(from(owner, OWNER) + join(OWNER, path.attribute(), ENTITY), ownerId, ownerId);
            case FOREIGN_KEY, JOIN -> throw new IllegalStateException(association.name() + " leads to one entity");
        };
    }

    /**
     * Where the association is joined as well, Hibernate takes the path to the identifier for the joined column, which no index
     * on the foreign key serves; {@code fk()} is always the column of the reference itself. (Not used throughout, as Hibernate
     * 7.4 cannot select it from a derived table.)
     */
    private static String foreignKey(String reference, String key, @Nullable Projection projection) {
        boolean joined = projection != null && projection.joins().contains(" " + reference + " ");
        return joined ? "fk(" + reference + ")" : key;
    }

    private static String from(EntityType type, String alias) {
        return " from " + type.entityName() + " " + alias;
    }

    private static String join(String from, String attribute, String alias) {
        return " join " + from + "." + attribute + " " + alias;
    }
}
