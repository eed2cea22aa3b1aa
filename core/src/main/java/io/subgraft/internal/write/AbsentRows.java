package io.subgraft.internal.write;

import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.cost.Budget;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.session.UnitOfWork;
import io.subgraft.security.Write;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds the upserts whose row is absent, before their transaction begins. Where a database has gap locks, a locking select of an absent
 * row locks the gap, and of several transactions that hold that lock none can insert. The first insert of a key makes the other
 * transactions fail on it; they update the row at their second attempt.
 */
final class AbsentRows {

    private final SchemaRuntime context;
    private final CallerRights access;
    private final Budget budget;

    AbsentRows(SchemaRuntime context, CallerRights access, Budget budget) {
        this.context = context;
        this.access = access;
        this.budget = budget;
    }

    Set<PlannedWrite> of(List<PlannedWrite> planned) {
        List<PlannedWrite> upserts =
                planned.stream().filter(each -> each.write() == Write.UPSERT).toList();
        if (upserts.isEmpty()) {
            return Set.of();
        }
        Statements statements = context.statements().apply(access);
        Set<PlannedWrite> absent = Collections.newSetFromMap(new IdentityHashMap<>());
        try (UnitOfWork reading = context.units().open(budget, access)) {
            for (PlannedWrite each : upserts) {
                if (reading.list(statements.exists(each.entity().type(), each.keyPaths(), each.key()))
                        .isEmpty()) {
                    absent.add(each);
                }
            }
        }
        return absent;
    }
}
