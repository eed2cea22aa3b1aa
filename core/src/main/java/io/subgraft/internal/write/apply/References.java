package io.subgraft.internal.write.apply;

import io.subgraft.internal.hql.Statement;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.model.KeyType;
import io.subgraft.internal.model.Lookup;
import io.subgraft.internal.session.WriteUnit;
import io.subgraft.internal.value.Keys;
import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.fault.FaultException;
import io.subgraft.internal.write.input.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that an input names, each found once and in as few statements as there are keys that they are named by. */
public final class References {

    private final IdentityHashMap<Reference, Object> instances = new IdentityHashMap<>();

    private final WriteUnit unit;
    private final Statements statements;

    private References(WriteUnit unit, Statements statements) {
        this.unit = unit;
        this.statements = statements;
    }

    /** Whether a row is named by its identifier, and whether it is there is left to the foreign key. */
    public static boolean isUnchecked(Reference reference) {
        EntityType target = reference.target();
        return reference.isById()
                && target.key().size() == 1
                && !target.key().get(0).path().contains(".")
                && !target.isRestricted()
                && !target.conditions().canLeaveOut()
                && target.visible() == null;
    }

    /**
     * Finds rows.
     *
     * @throws FaultException if one of them is not there, or hidden from the caller
     */
    public static References of(List<Reference> references, WriteUnit unit, Statements statements) {
        References found = new References(unit, statements);
        Map<Lookup, List<Reference>> checked = new LinkedHashMap<>();
        for (Reference each : references) {
            if (isUnchecked(each)) {
                Class<?> type = each.target().descriptor().javaClass();
                found.instances.put(
                        each, unit.session().getReference(type, each.values().get(0)));
            } else {
                checked.computeIfAbsent(each.lookup(), absent -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Fault> missing = new ArrayList<>();
        checked.values().forEach(each -> found.find(each, missing));
        if (!missing.isEmpty()) {
            throw new FaultException(missing);
        }
        return found;
    }

    private void find(List<Reference> references, List<Fault> missing) {
        EntityType target = references.get(0).target();
        List<KeyColumn> key = references.get(0).lookup().columns().stream()
                .map(each -> column(target, each))
                .toList();
        Set<Object> wanted = new LinkedHashSet<>();
        references.forEach(each -> wanted.add(Keys.of(each.values())));
        Statement statement = statements.referred(target, key, List.copyOf(wanted));
        Map<Object, Object> byKey = new HashMap<>();
        for (@Nullable Object[] row : unit.list(statement, Object[].class)) {
            Object value = Objects.requireNonNull(Keys.of(key.size(), i -> row[i + 1]));
            byKey.put(Keys.loose(value), Objects.requireNonNull(row[0]));
        }
        for (Reference each : references) {
            Object instance = byKey.get(Keys.loose(Keys.of(each.values())));
            if (instance == null) {
                missing.add(Fault.notFound(target.name(), each.path()));
            } else {
                instances.put(each, instance);
            }
        }
    }

    private static KeyColumn column(EntityType target, Lookup.Column column) {
        KeyType type = Objects.requireNonNull(KeyType.of(column.javaType()), column.path());
        return new KeyColumn(column.path(), type, target.column(column.path()));
    }

    /** Those of some instances of an entity that the caller sees. */
    List<Object> visible(EntityType type, List<Object> instances, KeyValues keys) {
        if (instances.isEmpty() || !(type.isRestricted() || type.conditions().canLeaveOut())) {
            return instances;
        }
        Map<Object, Object> byKey = new HashMap<>();
        for (Object each : instances) {
            byKey.put(Keys.of(keys.of(type, each)), each);
        }
        List<Object> visible = new ArrayList<>();
        Statement statement = statements.taken(type, type.key(), List.copyOf(byKey.keySet()));
        for (@Nullable Object[] row : unit.list(statement, Object[].class)) {
            visible.add(Objects.requireNonNull(
                    byKey.get(Objects.requireNonNull(Keys.of(type.key().size(), i -> row[i])))));
        }
        return visible;
    }

    /** The instance that a reference names, be it one that is not loaded. */
    Object get(Reference reference) {
        return Objects.requireNonNull(instances.get(reference));
    }
}
