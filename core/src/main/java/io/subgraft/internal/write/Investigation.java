package io.subgraft.internal.write;

import io.subgraft.error.ErrorCode;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.session.UnitOfWork;
import io.subgraft.internal.write.apply.References;
import io.subgraft.internal.write.fault.DatabaseFault;
import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.input.Applied;
import io.subgraft.internal.write.input.Change;
import io.subgraft.internal.write.input.Reference;
import io.subgraft.internal.write.model.Sizes;
import io.subgraft.internal.write.model.UniqueKey;
import io.subgraft.internal.write.validation.InputValidation;
import io.subgraft.security.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.metamodel.mapping.ManagedMappingType;

/**
 * Finds out why the database did not take a write, by questions to it after the transaction was rolled back: what it says itself differs
 * from one to the other, and has names that no client is told.
 */
final class Investigation {

    private final InputValidation validation;
    private final SchemaRuntime context;
    private final CallerRights access;
    private final Budget budget;
    private final Locale locale;
    private final Statements statements;

    Investigation(WriteRuntime runtime, CallerRights access, Budget budget, Locale locale) {
        this.validation = runtime.validation();
        this.context = runtime.context();
        this.locale = locale;
        this.access = access;
        this.budget = budget;
        this.statements = context.statements().apply(access);
    }

    /**
     * Explains a failure.
     *
     * @param current what was being written
     * @return why it failed; empty if that is not for the client
     */
    List<Fault> of(WriteRun.Current current, RuntimeException failure) {
        PlannedWrite write = current.write();
        List<Fault> invalid = validation.thrown(failure, current.inputs(), locale);
        if (!invalid.isEmpty()) {
            return invalid;
        }
        DatabaseFault fault = DatabaseFault.of(failure);
        if (fault == null) {
            return List.of();
        }
        return switch (fault) {
            case UNIQUE -> unique(write, current.inputs());
            case FOREIGN_KEY -> foreignKey(write);
            case NOT_NULL -> missing(write, current.inputs());
            case CHECK -> List.of(new Fault(ErrorCode.CHECK, "The values do not fit together", write.argument()));
            case DATA -> tooLarge(write);
            case STALE ->
                List.of(new Fault(
                        ErrorCode.CONFLICT,
                        "The " + type(write).name() + " was changed since it was read",
                        hasKeyArgument(write) ? write.keyArgument() : write.argument()));
        };
    }

    /** Whether the row is named beside the input. */
    private static boolean hasKeyArgument(PlannedWrite write) {
        return write.root().operation().write() == Write.UPDATE
                || write.root().operation().write() == Write.DELETE;
    }

    private static EntityType type(PlannedWrite write) {
        return write.entity().type();
    }

    /** A row that the caller may not see is not told: to write beside it is as forbidden as to write what it may not see. */
    private List<Fault> unique(PlannedWrite write, List<Applied> inputs) {
        List<Fault> found = new ArrayList<>();
        try (UnitOfWork reading = context.units().open(budget, access)) {
            TakenKeys taken = new TakenKeys(type(write), inputs, statements, reading);
            for (UniqueKey each : write.entity().uniques()) {
                if (!isUpsertedBy(write, each)) {
                    taken.of(each, isNew(write)).forEach(input -> found.add(taken(write, each, input)));
                }
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        return List.of(
                type(write).isRestricted()
                        ? Fault.forbidden(type(write).name(), write.argument())
                        : taken(write, write.argument()));
    }

    /** Of that key, a row that the caller may update would have been updated. */
    private static boolean isUpsertedBy(PlannedWrite write, UniqueKey key) {
        return write.root().operation().write() == Write.UPSERT && key.paths().equals(write.keyPaths());
    }

    private static boolean isNew(PlannedWrite write) {
        return write.write() == Write.CREATE;
    }

    private static Fault taken(PlannedWrite write, UniqueKey key, Applied input) {
        return taken(
                write,
                input.changes().stream()
                        .filter(each -> key.attributes()
                                .contains(each.attribute().member().name()))
                        .map(Change::path)
                        .findFirst()
                        .orElse(input.path()));
    }

    private static Fault taken(PlannedWrite write, List<String> path) {
        String another = "Another " + type(write).name();
        boolean isField = write.changes().anyMatch(each -> each.path().equals(path));
        String message =
                isField ? another + " has this " + path.get(path.size() - 1) : another + " has the same values";
        return new Fault(ErrorCode.UNIQUE, message, path);
    }

    private List<Fault> foreignKey(PlannedWrite write) {
        if (write.write() == Write.DELETE) {
            String message = "Other rows refer to the " + type(write).name();
            return List.of(new Fault(ErrorCode.IN_USE, message, write.keyArgument()));
        }
        List<Fault> missing = new ArrayList<>();
        try (UnitOfWork reading = context.units().open(budget, access)) {
            for (Reference each : write.changes()
                    .flatMap(change -> change.references().stream())
                    .toList()) {
                if (References.isUnchecked(each) && !exists(each, reading)) {
                    missing.add(Fault.notFound(each.target().name(), each.path()));
                }
            }
        }
        return missing.isEmpty() ? List.of(Fault.notFound(type(write).name(), write.argument())) : missing;
    }

    private boolean exists(Reference reference, UnitOfWork reading) {
        return !reading.list(
                        statements.exists(reference.target(), reference.lookup().paths(), reference.values()))
                .isEmpty();
    }

    private static List<Fault> missing(PlannedWrite write, List<Applied> inputs) {
        List<Fault> missing = new ArrayList<>();
        for (Applied input : inputs) {
            write.entity().attributes().stream()
                    .filter(each -> each.isOn(write.write()) && each.member().get(input.instance()) == null)
                    .filter(each -> each.facts().isRequired() || !Sizes.isNullable(write.entity(), each))
                    .forEach(each -> missing.add(
                            Fault.required(input.path(), each.facts().field())));
        }
        return missing.isEmpty()
                ? List.of(
                        new Fault(ErrorCode.REQUIRED, "The " + type(write).name() + " lacks a value", write.argument()))
                : missing;
    }

    private static List<Fault> tooLarge(PlannedWrite write) {
        List<Fault> tooLarge = new ArrayList<>();
        tooLarge(write.entity().persister(), write.changes().toList(), tooLarge);
        return tooLarge.isEmpty()
                ? List.of(new Fault(ErrorCode.OUT_OF_RANGE, "A value is out of range", write.argument()))
                : tooLarge;
    }

    private static void tooLarge(ManagedMappingType mapping, List<Change> changes, List<Fault> found) {
        for (Change each : changes) {
            if (each instanceof Change.Value value && Sizes.isTooLarge(mapping, value.attribute(), value.value())) {
                String field = each.path().get(each.path().size() - 1);
                found.add(new Fault(ErrorCode.OUT_OF_RANGE, field + " has a value that is out of range", each.path()));
            } else if (each instanceof Change.Members members && members.members() != null) {
                tooLarge(members.attribute().mapping(), members.members(), found);
            }
        }
    }
}
