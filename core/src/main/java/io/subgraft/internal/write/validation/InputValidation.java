package io.subgraft.internal.write.validation;

import io.subgraft.internal.compatibility.RuntimeSeams;
import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.input.Change;
import io.subgraft.security.Write;
import java.util.List;
import java.util.Locale;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Validates instances before they are sent to the database, so that a client is told all that is wrong at once. */
public sealed interface InputValidation permits BeanValidation, NoValidation {

    /** Returns the validation of a persistence unit: none without a library, or where the unit does not want it. */
    static InputValidation of(SessionFactoryImplementor sessionFactory) {
        return RuntimeSeams.hasBeanValidation() ? BeanValidation.of(sessionFactory) : new NoValidation();
    }

    /** What is wrong with attributes that the input has; the rest is left to the provider, whose callbacks may fill it. */
    List<Fault> before(Object instance, List<Change> changes, Write write, Locale locale);

    /** What the provider found wrong; empty if a failure is another. */
    List<Fault> thrown(Throwable failure, List<Change> changes, Locale locale);
}
