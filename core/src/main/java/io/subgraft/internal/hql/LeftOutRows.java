package io.subgraft.internal.hql;

import io.subgraft.internal.access.SessionScope;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.RowConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Writes into a statement what rows it leaves out that Hibernate does not leave out by itself. */
final class LeftOutRows {

    private LeftOutRows() {}

    /**
     * HQL conditions.
     *
     * @param alias the alias of the rows
     */
    static List<String> of(
            SessionScope session, EntityType type, String alias, Reached reached, Parameters parameters) {
        RowConditions all = type.conditions();
        if (!all.canLeaveOut()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>();
        if (reached != Reached.BY_NAME) {
            boolean isFiltered = session.enablesAny(all.names());
            if (isFiltered && isByTenant(session, all) && !all.isSoftDeleted()) {
                Object tenant = Objects.requireNonNull(session.tenant());
                conditions.add(alias + "." + all.tenant() + " = " + parameters.add(RowConditions.TENANT, tenant));
            } else if (isFiltered || (reached == Reached.TO_MANY && all.isSoftDeleted())) {
                conditions.add(there(type, type.entityName(), alias, List.of(), parameters));
            }
        }
        // Hibernate applies the filters of a subclass where it is asked for that class only.
        for (RowConditions.OfSubclass each : all.subclasses()) {
            if (session.enablesAny(each.names())) {
                conditions.add(ofSubclass(type, each, alias, parameters));
            }
        }
        return conditions;
    }

    /** Whether the tenant is the only one, and a column says as much. */
    private static boolean isByTenant(SessionScope session, RowConditions filters) {
        TreeSet<String> others = new TreeSet<>(filters.names());
        others.remove(RowConditions.TENANT);
        return filters.tenant() != null && !session.enablesAny(others);
    }

    /** True of the rows of other classes, and of what is left of those of the subclass. */
    private static String ofSubclass(
            EntityType type, RowConditions.OfSubclass subclass, String alias, Parameters parameters) {
        String left = there(type, subclass.entity(), alias, List.of(), parameters);
        List<String> others = new ArrayList<>(type.concreteClasses().keySet());
        others.removeAll(subclass.classes());
        if (others.isEmpty()) {
            return left;
        }
        // In an alternative, Hibernate 7.4 forgets to join the tables that tell the class of the row itself.
        return "(" + there(type, type.entityName(), alias, others, parameters) + " or " + left + ")";
    }

    /** @param classes those that the row is of; empty for any */
    private static String there(
            EntityType type, String entity, String alias, List<String> classes, Parameters parameters) {
        String row = parameters.alias();
        String ofClass = classes.isEmpty() ? "" : " and type(" + row + ") in (" + String.join(", ", classes) + ")";
        return "exists (select 1 from " + entity + " " + row + " where " + type.isSame(alias, row) + ofClass + ")";
    }
}
