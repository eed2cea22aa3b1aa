package io.subgraft.internal.write.validation;

import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.input.Applied;
import io.subgraft.security.Write;
import java.util.List;
import java.util.Locale;

/** Finds nothing wrong. */
record NoValidation() implements InputValidation {

    @Override
    public List<Fault> before(Applied input, Write write, Locale locale) {
        return List.of();
    }

    @Override
    public List<Fault> thrown(Throwable failure, List<Applied> inputs, Locale locale) {
        return List.of();
    }
}
