package io.subgraft.internal.model;

/**
 * How the entities an association leads to are reached with the fewest tables.
 *
 * @param form where the path starts
 * @param attribute the attribute the path goes through: of the owner, or of the target, as the form says
 * @param isOuter whether it also finds rows without a target: Hibernate makes an outer join of it where the target can be
 *     deleted softly, and a table of the association may hold null in its place
 * @param isConditional whether the table of the association leaves out rows by a condition of its own
 */
public record AssociationPath(Form form, String attribute, boolean isOuter, boolean isConditional) {

    AssociationPath(Form form, String attribute) {
        this(form, attribute, false);
    }

    public AssociationPath(Form form, String attribute, boolean isOuter) {
        this(form, attribute, isOuter, false);
    }

    /** Where the path starts. */
    public enum Form {
        /** To one, through a foreign key of the owner's table that is the target's identifier, or null as a whole. */
        FOREIGN_KEY,
        /** To one, by a join from the owner. */
        JOIN,
        /** To many, through the target's attribute, a foreign key that refers to the owner's identifier. */
        TARGET_FOREIGN_KEY,
        /** To many, by a join from the target to its own collection of owners; the owner's table is not read. */
        TARGET_COLLECTION,
        /** To many, by a join from the owner to its collection. */
        OWNER_COLLECTION
    }
}
