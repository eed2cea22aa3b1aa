package io.subgraft.internal.observe;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

@Name("io.subgraft.Refusal")
@Label("Refusal")
@Category("Subgraft")
@StackTrace(false)
final class RefusalFlight extends Event {

    @Label("Code")
    @Nullable
    String code;

    @Label("Message")
    @Nullable
    String message;

    @Label("Operation")
    @Nullable
    String operation;

    @Label("Caller")
    @Nullable
    String caller;

    static void commit(
            String ofCode, @Nullable String ofMessage, @Nullable String ofOperation, @Nullable String ofCaller) {
        RefusalFlight flight = new RefusalFlight();
        if (flight.shouldCommit()) {
            flight.code = ofCode;
            flight.message = ofMessage;
            flight.operation = ofOperation;
            flight.caller = ofCaller;
            flight.commit();
        }
    }
}
