package io.subgraft.error;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Thrown if there is no connection to the database, or if it was lost. The client receives the code and an id; the log has the
 * cause under that id, once.
 */
public final class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id = UUID.randomUUID().toString();
    private final AtomicBoolean logged = new AtomicBoolean();

    public UnavailableException(Throwable reason) {
        super("The database is not available", reason);
    }

    String id() {
        return id;
    }

    /** Returns true on the first call and false on every later one, so that it is logged once. */
    boolean isNews() {
        return logged.compareAndSet(false, true);
    }
}
