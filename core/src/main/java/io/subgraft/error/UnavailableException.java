package io.subgraft.error;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The database cannot be asked: no connection is to be had, or the one there was is gone. The client is told that and an id, and
 * the log has the reason under it, once.
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

    /** Whether it is in no log yet; asked once, it is. */
    boolean isNews() {
        return logged.compareAndSet(false, true);
    }
}
