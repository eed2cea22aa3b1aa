package io.subgraft.internal.write;

import io.subgraft.error.ErrorCode;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.compatibility.HibernateSeams;
import io.subgraft.internal.hql.Statement;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.Boxed;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.read.Reader;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.root.Read;
import io.subgraft.internal.row.Row;
import io.subgraft.internal.session.UnitOfWork;
import io.subgraft.internal.session.WriteUnit;
import io.subgraft.internal.value.Keys;
import io.subgraft.internal.write.apply.KeyValues;
import io.subgraft.internal.write.apply.Patcher;
import io.subgraft.internal.write.apply.References;
import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.fault.FaultException;
import io.subgraft.internal.write.input.Applied;
import io.subgraft.internal.write.input.Reference;
import io.subgraft.internal.write.model.WritableEntity;
import io.subgraft.internal.write.validation.InputValidation;
import io.subgraft.observe.CommitListener.Written;
import io.subgraft.security.Rows;
import io.subgraft.security.Write;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes planned fields in one transaction, one after the other, and reads what their payloads select. */
final class WriteRun {

    private final SchemaRuntime context;
    private final CallerRights access;
    private final WriteUnit unit;
    private final Statements statements;
    private final KeyValues keys;
    private final InputValidation validation;
    private final Locale locale;
    private final List<Written> written = new ArrayList<>();
    private @Nullable Current current;

    WriteRun(WriteRuntime runtime, CallerRights access, WriteUnit unit, Locale locale) {
        this.context = runtime.context();
        this.validation = runtime.validation();
        this.locale = locale;
        this.access = access;
        this.unit = unit;
        this.statements = context.statements().apply(access);
        this.keys = new KeyValues(unit.session());
    }

    /** The rows that were written. */
    List<Written> written() {
        return written;
    }

    /** What the field that was reached comes to, and the instances that its inputs were applied to. */
    @Nullable
    Current current() {
        return current;
    }

    /**
     * A field that is being written.
     *
     * @param inputs what was applied of it so far
     */
    record Current(PlannedWrite write, List<Applied> inputs) {}

    /**
     * Writes a field and returns its payload.
     *
     * @param isAbsent whether no row has the key of an upsert, as was found before the transaction
     * @throws FaultException if nothing is to be written, for a reason that the client is told
     */
    Map<String, @Nullable Object> write(PlannedWrite write, boolean isAbsent) {
        return switch (write.write()) {
            case CREATE -> create(write);
            case UPDATE -> update(write, locked(write));
            case UPSERT -> upsert(write, isAbsent);
            case DELETE -> delete(write);
        };
    }

    /** Inserts a row found absent without looking for it again: a locking select would lock the gap where others want to insert. */
    private Map<String, @Nullable Object> upsert(PlannedWrite write, boolean isAbsent) {
        PlannedWrite update = write.as(Write.UPDATE);
        Object instance = isAbsent ? null : find(update);
        Map<String, @Nullable Object> payload =
                instance == null ? create(write.as(Write.CREATE)) : update(update, instance);
        payload.put("created", instance == null);
        return payload;
    }

    private Map<String, @Nullable Object> create(PlannedWrite write) {
        WritableEntity entity = write.entity();
        List<Object> instances = new ArrayList<>();
        while (instances.size() < write.rows().size()) {
            instances.add(HibernateSeams.instantiate(
                    entity.persister().getRepresentationStrategy().getInstantiator(), context.sessionFactory()));
        }
        List<Set<String>> changed = apply(write, instances);
        expect(write);
        unit.send("insert " + entity.type().entityName(), session -> instances.forEach(session::persist));
        for (int i = 0; i < instances.size(); i++) {
            note(write, instances.get(i), changed.get(i));
        }
        return written(
                write,
                instances.stream().map(each -> keys.of(entity.type(), each)).toList());
    }

    private Map<String, @Nullable Object> update(PlannedWrite write, Object instance) {
        Set<String> changed = apply(write, List.of(instance)).get(0);
        if (!changed.isEmpty()) {
            expect(write);
            unit.send("update " + write.entity().type().entityName(), session -> {});
            note(write, instance, changed);
        }
        return written(write, List.of(keys.of(write.entity().type(), instance)));
    }

    private Map<String, @Nullable Object> delete(PlannedWrite write) {
        EntityType type = write.entity().type();
        Object instance = locked(write);
        List<Object> id = keys.of(type, instance);
        Map<String, @Nullable Object> payload = payload(write, rows(write, List.of(id)));
        if (id.size() == 1) {
            payload.put("deletedId", type.key().get(0).type().write(id.get(0)));
        }
        note(write, instance, Set.of());
        unit.send("delete " + type.entityName(), session -> session.remove(instance));
        return payload;
    }

    /** A row of a join table, too, is a row. */
    private void expect(PlannedWrite write) {
        int references =
                write.changes().mapToInt(each -> each.references().size()).sum();
        unit.expect(Math.max(write.rows().size(), references));
    }

    private void note(PlannedWrite write, Object instance, Set<String> changed) {
        Object id = Objects.requireNonNull(keys.id(instance));
        written.add(new WrittenRow(write.entity().javaClass(), id, write.write(), changed));
    }

    /** The row to write, locked. */
    private Object locked(PlannedWrite write) {
        Object found = find(write);
        if (found == null) {
            throw new FaultException(Fault.notFound(write.entity().type().name(), write.keyArgument()));
        }
        return found;
    }

    /** The row to write, locked; it is compared with what the client names before anything is changed. Null where there is none. */
    private @Nullable Object find(PlannedWrite write) {
        WritableEntity entity = write.entity();
        current = new Current(write, List.of());
        Rows writable = access.writable(entity.type(), write.write());
        List<Object> found = unit.lock(
                statements.instance(entity.type(), write.keyPaths(), write.key(), writable), entity.javaClass());
        if (found.isEmpty()) {
            return null;
        }
        WritableEntity.Version version = entity.version();
        if (version != null && write.version() != null && !isVersion(version, found.get(0), write.version())) {
            String message = "The " + entity.type().name() + " was changed since it was read";
            throw new FaultException(new Fault(ErrorCode.CONFLICT, message, List.of(version.argument())));
        }
        return found.get(0);
    }

    private boolean isVersion(WritableEntity.Version version, Object instance, Object named) {
        Object value = context.model().values().value(Boxed.of(version.member().javaType()), named);
        return value != null && version.member().areEqual(version.member().get(instance), value);
    }

    /** Changes an instance for each row; returns the names of the attributes of each that are others now. */
    private List<Set<String>> apply(PlannedWrite write, List<Object> instances) {
        List<Fault> faults = new ArrayList<>();
        List<Reference> named =
                write.changes().flatMap(each -> each.references().stream()).toList();
        Patcher patcher = new Patcher(References.of(named, unit, statements), keys, faults);
        List<Applied> inputs = new ArrayList<>();
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < instances.size(); i++) {
            PlannedRow row = write.rows().get(i);
            Applied input = new Applied(instances.get(i), row.path(), row.changes());
            inputs.add(input);
            Set<String> changed = patcher.apply(input.instance(), row.changes());
            if (!changed.isEmpty()
                    || write.write() == Write.CREATE) { // what changes nothing is no change, whoever sends it
                presets(write, input, changed);
                faults.addAll(validation.before(input, write.write(), locale));
            }
            all.add(changed);
        }
        current = new Current(write, inputs);
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return all;
    }

    private void presets(PlannedWrite write, Applied input, Set<String> changed) {
        for (WritableEntity.PresetAttribute each : write.entity().presets()) {
            if (each.on().contains(write.write())) {
                Object value = each.preset().value(access.caller(), write.write());
                if (value == null) {
                    throw new FaultException(
                            Fault.forbidden(write.entity().type().name(), input.path()));
                }
                if (Patcher.set(input.instance(), each.member(), value)) {
                    changed.add(each.member().name());
                }
            }
        }
    }

    /** Reads what was written, which have to be rows that the caller may write. */
    private Map<String, @Nullable Object> written(PlannedWrite write, List<List<Object>> ids) {
        EntityType type = write.entity().type();
        Rows writable = access.writable(type, write.write());
        boolean isReadProof = write.selection() != null && writable.equals(access.rows(type));
        if (!writable.isAll() && !isReadProof) {
            check(count(type, ids, writable) == ids.size(), write);
        }
        List<@Nullable Object> rows = rows(write, ids);
        check(writable.isAll() || !isReadProof || !rows.contains(null), write);
        return payload(write, rows);
    }

    private long count(EntityType type, List<List<Object>> ids, Rows writable) {
        try (UnitOfWork reading = unit.reading()) {
            Statement statement = ids.size() == 1
                    ? statements.isOneOf(type, ids.get(0), writable)
                    : statements.among(type, ids.stream().map(Keys::of).toList(), writable);
            List<@Nullable Object[]> found = reading.list(statement);
            return found.isEmpty() ? 0 : ((Number) Objects.requireNonNull(found.get(0)[0])).longValue();
        }
    }

    private static void check(boolean isWritable, PlannedWrite write) {
        if (!isWritable) {
            throw new FaultException(Fault.forbidden(write.entity().type().name(), write.argument()));
        }
    }

    /** What the payload selects of rows, in their order, null for what the caller cannot see. */
    private List<@Nullable Object> rows(PlannedWrite write, List<List<Object>> ids) {
        List<@Nullable Object> rows = new ArrayList<>();
        if (write.selection() == null) {
            return rows;
        }
        PageRequests requests = Objects.requireNonNull(write.requests());
        try (UnitOfWork reading = unit.reading()) {
            Reader reader = new Reader(context, reading, access);
            if (ids.size() == 1) {
                List<String> paths = write.entity().type().key().stream()
                        .map(KeyColumn::path)
                        .toList();
                rows.add(reader.read(new Read.LookupRead(write.selection(), paths, ids.get(0), requests)));
                return rows;
            }
            List<Object> wanted = ids.stream().map(Keys::of).toList();
            Map<Object, Row> found = reader.byId(write.selection(), wanted, requests);
            wanted.forEach(each -> rows.add(found.get(each)));
            return rows;
        }
    }

    private static Map<String, @Nullable Object> payload(PlannedWrite write, List<@Nullable Object> rows) {
        boolean isMany = write.root().operation().isMany();
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put(write.root().payloadField(), isMany ? rows : rows.isEmpty() ? null : rows.get(0));
        payload.put("count", write.rows().size());
        payload.put("errors", List.of());
        return payload;
    }
}
