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
import io.subgraft.internal.write.input.Change;
import io.subgraft.internal.write.input.Reference;
import io.subgraft.internal.write.model.Sizes;
import io.subgraft.internal.write.model.UniqueKey;
import io.subgraft.internal.write.validation.InputValidation;
import io.subgraft.security.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why the database did not take a write, by questions to it after the transaction was rolled back: what it says itself differs
 * from one to the other, and has names that no client is told.
 */
final class Investigation {

    private static final List<String> INPUT = List.of("input");

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
     * @param instance what was being written; null where nothing was
     * @return why it failed; empty if that is not for the client
     */
    List<Fault> of(PlannedWrite write, @Nullable Object instance, RuntimeException failure) {
        List<Fault> invalid = validation.thrown(failure, write.changes(), locale);
        if (!invalid.isEmpty()) {
            return invalid;
        }
        DatabaseFault fault = DatabaseFault.of(failure);
        if (fault == null) {
            return List.of();
        }
        return switch (fault) {
            case UNIQUE -> unique(write, Objects.requireNonNull(instance));
            case FOREIGN_KEY -> foreignKey(write);
            case NOT_NULL -> missing(write, Objects.requireNonNull(instance));
            case CHECK -> List.of(new Fault(ErrorCode.CHECK, "The values do not fit together", INPUT));
            case DATA -> tooLarge(write);
            case STALE ->
                List.of(new Fault(
                        ErrorCode.CONFLICT,
                        "The " + type(write).name() + " was changed since it was read",
                        write.write() == Write.CREATE ? INPUT : write.keyArgument()));
        };
    }

    private static EntityType type(PlannedWrite write) {
        return write.entity().type();
    }

    /** A row that the caller may not see is not told: to write beside it is as forbidden as to write what it may not see. */
    private List<Fault> unique(PlannedWrite write, Object instance) {
        List<Fault> found = new ArrayList<>();
        try (UnitOfWork reading = context.units().open(budget, access)) {
            for (UniqueKey each : write.entity().uniques()) {
                List<Object> values = each.values(instance);
                if (values.isEmpty() || !isWritten(write, each)) {
                    continue;
                }
                if (!reading.list(statements.exists(type(write), each.paths(), values))
                        .isEmpty()) {
                    found.add(taken(write, each));
                }
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        return type(write).isRestricted()
                ? List.of(Fault.forbidden(type(write).name(), INPUT))
                : List.of(new Fault(ErrorCode.UNIQUE, "Another " + type(write).name() + " has the same values", INPUT));
    }

    private static boolean isWritten(PlannedWrite write, UniqueKey key) {
        return write.write() == Write.CREATE
                || write.changes().stream()
                        .anyMatch(each -> key.attributes()
                                .contains(each.attribute().member().name()));
    }

    private static Fault taken(PlannedWrite write, UniqueKey key) {
        List<String> path = write.changes().stream()
                .filter(each ->
                        key.attributes().contains(each.attribute().member().name()))
                .map(Change::path)
                .findFirst()
                .orElse(INPUT);
        String message = path.equals(INPUT)
                ? "Another " + type(write).name() + " has the same values"
                : "Another " + type(write).name() + " has this " + path.get(path.size() - 1);
        return new Fault(ErrorCode.UNIQUE, message, path);
    }

    private List<Fault> foreignKey(PlannedWrite write) {
        if (write.write() == Write.DELETE) {
            String message = "Other rows refer to the " + type(write).name();
            return List.of(new Fault(ErrorCode.IN_USE, message, write.keyArgument()));
        }
        List<Fault> missing = new ArrayList<>();
        try (UnitOfWork reading = context.units().open(budget, access)) {
            for (Change each : write.changes()) {
                Reference reference = each instanceof Change.Link link ? link.reference() : null;
                if (reference != null && References.isUnchecked(reference) && !exists(reference, reading)) {
                    missing.add(Fault.notFound(reference.target().name(), reference.path()));
                }
            }
        }
        return missing.isEmpty() ? List.of(Fault.notFound(type(write).name(), INPUT)) : missing;
    }

    private boolean exists(Reference reference, UnitOfWork reading) {
        List<String> paths =
                reference.lookup().columns().stream().map(each -> each.path()).toList();
        return !reading.list(statements.exists(reference.target(), paths, reference.values()))
                .isEmpty();
    }

    private static List<Fault> missing(PlannedWrite write, Object instance) {
        List<Fault> missing = new ArrayList<>();
        write.entity().attributes().stream()
                .filter(each -> each.isOn(write.write()) && each.member().get(instance) == null)
                .filter(each -> each.facts().isRequired() || !Sizes.isNullable(write.entity(), each))
                .forEach(each ->
                        missing.add(Fault.required(List.of("input", each.facts().field()))));
        return missing.isEmpty()
                ? List.of(new Fault(ErrorCode.REQUIRED, "The " + type(write).name() + " lacks a value", INPUT))
                : missing;
    }

    private static List<Fault> tooLarge(PlannedWrite write) {
        List<Fault> tooLarge = new ArrayList<>();
        tooLarge(write.entity().persister(), write.changes(), tooLarge);
        return tooLarge.isEmpty()
                ? List.of(new Fault(ErrorCode.OUT_OF_RANGE, "A value is out of range", INPUT))
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
