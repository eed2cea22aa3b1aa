package io.subgraft.internal.write.validation;

import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.input.Applied;
import io.subgraft.security.Write;
import java.util.List;
import java.util.Locale;

/** Validates instances before they are sent to the database, so that a client is told all that is wrong at once. */
public interface InputValidation {

    /** What is wrong with attributes that the input has; the rest is left to the provider, whose callbacks may fill it. */
    List<Fault> before(Applied input, Write write, Locale locale);

    /** What the provider found wrong; empty if a failure is another. */
    List<Fault> thrown(Throwable failure, List<Applied> inputs, Locale locale);
}
