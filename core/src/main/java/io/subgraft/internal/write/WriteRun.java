package io.subgraft.internal.write;

import io.subgraft.error.ErrorCode;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.compatibility.HibernateSeams;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.read.Reader;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.root.Read;
import io.subgraft.internal.session.UnitOfWork;
import io.subgraft.internal.session.WriteUnit;
import io.subgraft.internal.write.apply.KeyValues;
import io.subgraft.internal.write.apply.Patcher;
import io.subgraft.internal.write.apply.References;
import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.fault.FaultException;
import io.subgraft.internal.write.input.Change;
import io.subgraft.internal.write.input.Reference;
import io.subgraft.internal.write.model.WritableEntity;
import io.subgraft.internal.write.validation.InputValidation;
import io.subgraft.observe.CommitListener.Written;
import io.subgraft.security.Rows;
import io.subgraft.security.Write;
import java.lang.invoke.MethodType;
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

    private static final List<String> INPUT = List.of("input");

    private final SchemaRuntime context;
    private final CallerRights access;
    private final WriteUnit unit;
    private final Statements statements;
    private final KeyValues keys;
    private final InputValidation validation;
    private final Locale locale;
    private final List<Written> written = new ArrayList<>();
    private @Nullable Object current;

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

    /** The instance that is being written; null where none is. */
    @Nullable
    Object current() {
        return current;
    }

    /**
     * Writes a field and returns its payload.
     *
     * @throws FaultException if nothing is to be written, for a reason that the client is told
     */
    Map<String, @Nullable Object> write(PlannedWrite write) {
        current = null;
        return switch (write.write()) {
            case CREATE -> create(write);
            case UPDATE -> update(write);
            case DELETE -> delete(write);
        };
    }

    private Map<String, @Nullable Object> create(PlannedWrite write) {
        WritableEntity entity = write.entity();
        Object instance = HibernateSeams.instantiate(
                entity.persister().getRepresentationStrategy().getInstantiator(), context.sessionFactory());
        current = instance;
        Set<String> changed = apply(write, instance);
        unit.send("insert " + entity.type().entityName(), session -> session.persist(instance));
        note(write, instance, changed);
        return written(write, keys.of(entity.type(), instance));
    }

    private Map<String, @Nullable Object> update(PlannedWrite write) {
        Object instance = locked(write);
        Set<String> changed = apply(write, instance);
        if (!changed.isEmpty()) {
            unit.send("update " + write.entity().type().entityName(), session -> {});
            note(write, instance, changed);
        }
        return written(write, keys.of(write.entity().type(), instance));
    }

    private Map<String, @Nullable Object> delete(PlannedWrite write) {
        EntityType type = write.entity().type();
        Object instance = locked(write);
        List<Object> id = keys.of(type, instance);
        Map<String, @Nullable Object> payload = payload(write, row(write, id));
        if (id.size() == 1) {
            payload.put("deletedId", type.key().get(0).type().write(id.get(0)));
        }
        note(write, instance, Set.of());
        unit.send("delete " + type.entityName(), session -> session.remove(instance));
        return payload;
    }

    private void note(PlannedWrite write, Object instance, Set<String> changed) {
        Object id = Objects.requireNonNull(keys.id(instance));
        written.add(new WrittenRow(write.entity().javaClass(), id, write.write(), changed));
    }

    /** The row to write, locked; it is compared with what the client names before anything is changed. */
    private Object locked(PlannedWrite write) {
        WritableEntity entity = write.entity();
        Rows writable = access.writable(entity.type(), write.write());
        List<Object> found = unit.lock(
                statements.instance(entity.type(), write.keyPaths(), write.key(), writable), entity.javaClass());
        if (found.isEmpty()) {
            throw new FaultException(Fault.notFound(entity.type().name(), write.keyArgument()));
        }
        Object instance = found.get(0);
        current = instance;
        WritableEntity.Version version = entity.version();
        if (version != null && !isVersion(version, instance, Objects.requireNonNull(write.version()))) {
            String message = "The " + entity.type().name() + " was changed since it was read";
            throw new FaultException(new Fault(ErrorCode.CONFLICT, message, List.of(version.argument())));
        }
        return instance;
    }

    private boolean isVersion(WritableEntity.Version version, Object instance, Object named) {
        Object value = context.model().values().value(boxed(version.member().javaType()), named);
        return value != null && version.member().areEqual(version.member().get(instance), value);
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    /** Changes the instance; returns the names of the attributes that are others now. */
    private Set<String> apply(PlannedWrite write, Object instance) {
        List<Fault> faults = new ArrayList<>();
        References references = References.of(references(write.changes()), unit, statements);
        Set<String> changed = new Patcher(references, keys, faults).apply(instance, write.changes());
        if (!changed.isEmpty()
                || write.write() == Write.CREATE) { // what changes nothing is no change, whoever sends it
            presets(write, instance, changed);
            faults.addAll(validation.before(instance, write.changes(), write.write(), locale));
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return changed;
    }

    private void presets(PlannedWrite write, Object instance, Set<String> changed) {
        for (WritableEntity.PresetAttribute each : write.entity().presets()) {
            if (each.on().contains(write.write())) {
                Object value = each.preset().value(access.caller(), write.write());
                if (value == null) {
                    throw new FaultException(
                            Fault.forbidden(write.entity().type().name(), INPUT));
                }
                if (Patcher.set(instance, each.member(), value)) {
                    changed.add(each.member().name());
                }
            }
        }
    }

    private static List<Reference> references(List<Change> changes) {
        List<Reference> found = new ArrayList<>();
        for (Change each : changes) {
            if (each instanceof Change.Link link && link.reference() != null) {
                found.add(link.reference());
            } else if (each instanceof Change.Members members && members.members() != null) {
                found.addAll(references(members.members()));
            }
        }
        return found;
    }

    /** Reads what was written, which has to be a row that the caller may write. */
    private Map<String, @Nullable Object> written(PlannedWrite write, List<Object> id) {
        EntityType type = write.entity().type();
        Rows writable = access.writable(type, write.write());
        boolean isReadProof = write.selection() != null && writable.equals(access.rows(type));
        if (!writable.isAll() && !isReadProof) {
            try (UnitOfWork reading = unit.reading()) {
                check(!reading.list(statements.isOneOf(type, id, writable)).isEmpty(), type);
            }
        }
        Object row = row(write, id);
        check(writable.isAll() || !isReadProof || row != null, type);
        return payload(write, row);
    }

    private static void check(boolean isWritable, EntityType type) {
        if (!isWritable) {
            throw new FaultException(Fault.forbidden(type.name(), INPUT));
        }
    }

    private @Nullable Object row(PlannedWrite write, List<Object> id) {
        if (write.selection() == null) {
            return null;
        }
        List<String> paths =
                write.entity().type().key().stream().map(KeyColumn::path).toList();
        try (UnitOfWork reading = unit.reading()) {
            return new Reader(context, reading, access)
                    .read(new Read.LookupRead(write.selection(), paths, id, Objects.requireNonNull(write.requests())));
        }
    }

    private static Map<String, @Nullable Object> payload(PlannedWrite write, @Nullable Object row) {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put(write.entity().facts().entityField(), row);
        payload.put("errors", List.of());
        return payload;
    }
}
