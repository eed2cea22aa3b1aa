package io.subgraft.internal.write.validation;

import io.subgraft.error.ErrorCode;
import io.subgraft.internal.write.fault.Fault;
import io.subgraft.internal.write.input.Applied;
import io.subgraft.internal.write.input.Change;
import io.subgraft.security.Write;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;

/** Jakarta Validation. */
final class BeanValidation implements InputValidation {

    private static final String FACTORY = "jakarta.persistence.validation.factory";
    private static final String MODE = "jakarta.persistence.validation.mode";
    private static final List<String> INPUT = List.of("input");

    private final ValidatorFactory factory;
    private final Class<?>[] onCreate;
    private final Class<?>[] onUpdate;

    private BeanValidation(ValidatorFactory factory, SessionFactoryImplementor sessionFactory) {
        this.factory = factory;
        this.onCreate = Groups.of(sessionFactory, "jakarta.persistence.validation.group.pre-persist");
        this.onUpdate = Groups.of(sessionFactory, "jakarta.persistence.validation.group.pre-update");
    }

    static InputValidation of(SessionFactoryImplementor sessionFactory) {
        Map<String, Object> properties = sessionFactory.getProperties();
        if (String.valueOf(properties.get(MODE)).toLowerCase(Locale.ROOT).equals("none")) {
            return new NoValidation();
        }
        if (properties.get(FACTORY) instanceof ValidatorFactory given) {
            return new BeanValidation(given, sessionFactory);
        }
        try {
            return new BeanValidation(Validation.buildDefaultValidatorFactory(), sessionFactory);
        } catch (ValidationException noProvider) { // the API alone validates nothing
            return new NoValidation();
        }
    }

    @Override
    public List<Fault> before(Applied input, Write write, Locale locale) {
        Class<?>[] groups = write == Write.CREATE ? onCreate : onUpdate;
        return factory.getValidator().validate(input.instance(), groups).stream()
                .filter(each -> change(each, input.changes()) != null)
                .map(each -> fault(each, input, locale))
                .sorted(Comparator.comparing(each -> String.join(".", each.path())))
                .toList();
    }

    @Override
    public List<Fault> thrown(Throwable failure, List<Applied> inputs, Locale locale) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ConstraintViolationException violations) {
                return violations.getConstraintViolations().stream()
                        .map(violation -> fault(violation, of(violation, inputs), locale))
                        .toList();
            }
        }
        return List.of();
    }

    /** The input that was applied to what is invalid; none where callbacks changed another instance. */
    @SuppressWarnings("ReferenceEquality") // instances are what they are, whatever they equal
    private static Applied of(ConstraintViolation<?> violation, List<Applied> inputs) {
        return inputs.stream()
                .filter(each -> each.instance() == violation.getRootBean())
                .findFirst()
                .orElseGet(() -> new Applied(violation.getRootBean(), INPUT, List.of()));
    }

    private Fault fault(ConstraintViolation<?> violation, Applied input, Locale locale) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Fault(ErrorCode.INVALID, message(violation, locale), path(violation, input), constraint);
    }

    private String message(ConstraintViolation<?> violation, Locale locale) {
        MessageInterpolator.Context context = new Context(violation);
        return factory.getMessageInterpolator().interpolate(violation.getMessageTemplate(), context, locale);
    }

    private static List<String> names(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::getName)
                .map(String::valueOf)
                .toList();
    }

    private static @Nullable Change change(ConstraintViolation<?> violation, List<Change> changes) {
        List<String> names = names(violation);
        return names.isEmpty() ? null : find(names.get(0), changes);
    }

    private static @Nullable Change find(String attribute, List<Change> changes) {
        return changes.stream()
                .filter(each -> each.attribute().member().name().equals(attribute))
                .findFirst()
                .orElse(null);
    }

    /** By the names of inputs; what is in none is wrong with the input as a whole. */
    private static List<String> path(ConstraintViolation<?> violation, Applied input) {
        List<String> path = input.path();
        List<Change> within = input.changes();
        for (String each : names(violation)) {
            Change change = find(each, within);
            if (change == null) {
                return path;
            }
            path = change.path();
            within = change instanceof Change.Members members && members.members() != null
                    ? members.members()
                    : new ArrayList<>();
        }
        return path;
    }

    /** What a message is about, without the value: nobody is told that. */
    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return null;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException(type.getName());
        }
    }
}
