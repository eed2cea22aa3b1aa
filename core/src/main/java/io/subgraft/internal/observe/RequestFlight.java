package io.subgraft.internal.observe;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

@Name("io.subgraft.Request")
@Label("Request")
@Category("Subgraft")
@StackTrace(false)
final class RequestFlight extends Event {

    @Label("Operation")
    @Nullable
    String operation;

    @Label("Caller")
    @Nullable
    String caller;

    @Label("Errors")
    int errors;

    static RequestFlight begun() {
        RequestFlight flight = new RequestFlight();
        flight.begin();
        return flight;
    }

    void commit(@Nullable String ofOperation, @Nullable String ofCaller, int ofErrors) {
        if (shouldCommit()) {
            operation = ofOperation;
            caller = ofCaller;
            errors = ofErrors;
            commit();
        }
    }
}
