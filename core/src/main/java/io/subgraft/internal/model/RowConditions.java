package io.subgraft.internal.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the persistence unit leaves out of the rows of an entity: rows that are deleted softly, or that a restriction leaves out, and what filters leave out where
 * a session enables them; Hibernate's own, which keeps tenants apart, is one of them.
 *
 * @param isSoftDeleted whether rows are deleted softly
 * @param isRestricted whether a restriction leaves out rows
 * @param names the filters of the entity
 * @param tenant the attribute that holds the tenant of a row; null where there is none, or not of its own
 * @param subclasses those of entities that extend it
 */
public record RowConditions(
        boolean isSoftDeleted,
        boolean isRestricted,
        Set<String> names,
        @Nullable String tenant,
        List<OfSubclass> subclasses) {

    /** The name of the filter that keeps tenants apart. */
    public static final String TENANT = "_tenantId";

    static final RowConditions NONE = new RowConditions(false, false, Set.of(), null, List.of());

    public RowConditions {
        names = Set.copyOf(names);
        subclasses = List.copyOf(subclasses);
    }

    /**
     * The filters that an entity has beyond those of the entity it extends. Hibernate applies them only where it is asked for the
     * extending entity.
     *
     * @param entity the name of the entity
     * @param classes the names of the entities that its rows are of
     * @param names the filters
     */
    public record OfSubclass(String entity, List<String> classes, Set<String> names) {

        public OfSubclass {
            classes = List.copyOf(classes);
            names = Set.copyOf(names);
        }
    }

    /** Whether there is a filter that can leave out a row. */
    public boolean isFiltered() {
        return !names.isEmpty() || !subclasses.isEmpty();
    }

    /** Whether anything can leave out a row. */
    public boolean canLeaveOut() {
        return isSoftDeleted || isRestricted || isFiltered();
    }
}
