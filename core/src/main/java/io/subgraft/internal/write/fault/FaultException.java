package io.subgraft.internal.write.fault;

import java.util.List;

/** Nothing is written, for reasons that the client is told. */
public final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public FaultException(List<Fault> faults) {
        super(faults.get(0).message(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public FaultException(Fault fault) {
        this(List.of(fault));
    }

    /** The reasons. */
    public List<Fault> faults() {
        return faults;
    }
}
