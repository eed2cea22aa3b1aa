package io.subgraft.internal.observe;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

@Name("io.subgraft.Statement")
@Label("Statement")
@Category("Subgraft")
@StackTrace(false)
final class StatementFlight extends Event {

    @Label("HQL")
    @Nullable
    String hql;

    @Label("Rows")
    int rows;

    static StatementFlight begun() {
        StatementFlight flight = new StatementFlight();
        flight.begin();
        return flight;
    }

    void commit(String statement, int found) {
        end();
        if (shouldCommit()) {
            hql = statement;
            rows = found;
            commit();
        }
    }
}
