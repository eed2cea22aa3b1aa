package io.subgraft.internal.write.validation;

import io.subgraft.internal.compatibility.RuntimeSeams;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Chooses how inputs are validated. */
public final class Validations {

    private Validations() {}

    /** Returns the validation of a persistence unit: none without a library, or where the unit does not want it. */
    public static InputValidation of(SessionFactoryImplementor sessionFactory) {
        return RuntimeSeams.hasBeanValidation() ? BeanValidation.of(sessionFactory) : none();
    }

    /** Returns one that finds nothing wrong. */
    public static InputValidation none() {
        return new NoValidation();
    }
}
