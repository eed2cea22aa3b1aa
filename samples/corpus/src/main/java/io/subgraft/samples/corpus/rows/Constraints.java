package io.subgraft.samples.corpus.rows;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What Bean Validation asks of a value: its annotations on the Java field, on the getter and on arguments of types, and those that
 * they are composed of.
 */
record Constraints(List<Annotation> all) {

    private static final String CONSTRAINT = "jakarta.validation.Constraint";
    private static final List<String> NOT_NULL = List.of("NotNull", "NotEmpty", "NotBlank");
    private static final int DEEPEST = 5;

    static final Constraints NONE = new Constraints(List.of());

    /** Those of an attribute, by the member that Hibernate reads it by: its field and its getter count alike. */
    static Constraints of(Class<?> owner, String attribute) {
        List<Annotation> found = new ArrayList<>();
        for (AnnotatedElement each : members(owner, attribute)) {
            add(each, found, 0);
            add(type(each), found, 0);
        }
        return new Constraints(List.copyOf(found));
    }

    /** Those of the elements of a collection, or of the values of a map. */
    static Constraints ofElements(Class<?> owner, String attribute) {
        return ofArgument(owner, attribute, 1);
    }

    /** Those of the keys of a map. */
    static Constraints ofKeys(Class<?> owner, String attribute) {
        return ofArgument(owner, attribute, 2);
    }

    private static Constraints ofArgument(Class<?> owner, String attribute, int fromLast) {
        List<Annotation> found = new ArrayList<>();
        for (AnnotatedElement each : members(owner, attribute)) {
            if (type(each) instanceof AnnotatedParameterizedType parameterized) {
                AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
                if (arguments.length >= fromLast) {
                    add(arguments[arguments.length - fromLast], found, 0);
                }
            }
        }
        return new Constraints(List.copyOf(found));
    }

    private static AnnotatedType type(AnnotatedElement member) {
        return member instanceof Field field ? field.getAnnotatedType() : ((Method) member).getAnnotatedReturnType();
    }

    private static List<AnnotatedElement> members(Class<?> owner, String attribute) {
        List<AnnotatedElement> members = new ArrayList<>();
        String capital = attribute.isEmpty()
                ? attribute
                : attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        List<String> getters = List.of("get" + capital, "is" + capital, attribute);
        for (Class<?> each = owner; each != null && each != Object.class; each = each.getSuperclass()) {
            try {
                Arrays.stream(each.getDeclaredFields())
                        .filter(field -> field.getName().equals(attribute))
                        .forEach(members::add);
                Arrays.stream(each.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0 && getters.contains(method.getName()))
                        .forEach(members::add);
            } catch (LinkageError absent) {
                // A class that some other member needs is not there; what is known has to do.
                return members;
            }
        }
        return members;
    }

    private static void add(AnnotatedElement element, List<Annotation> into, int depth) {
        for (Annotation each : element.getAnnotations()) {
            Class<? extends Annotation> type = each.annotationType();
            if (type.getName().endsWith("$List")
                    && member(each, "value").orElse(null) instanceof Annotation[] several) {
                for (Annotation one : several) {
                    addOne(one, into, depth);
                }
            } else {
                addOne(each, into, depth);
            }
        }
    }

    private static void addOne(Annotation each, List<Annotation> into, int depth) {
        Class<? extends Annotation> type = each.annotationType();
        boolean isConstraint = Arrays.stream(type.getAnnotations())
                .anyMatch(meta -> meta.annotationType().getName().equals(CONSTRAINT));
        if (isConstraint && depth < DEEPEST) {
            into.add(each);
            add(type, into, depth + 1);
        }
    }

    /** Whether null is against them; a group of its own makes no difference to the schema. */
    boolean isNotNull() {
        return all.stream().anyMatch(each -> NOT_NULL.contains(name(each)));
    }

    boolean has(String name) {
        return all.stream().anyMatch(each -> name(each).equals(name));
    }

    /** The fewest elements of a collection. */
    int fewest() {
        return Math.toIntExact(Math.min(
                100,
                Math.max(has("NotEmpty") ? 1 : 0, numbers("Size", "min").max().orElse(0))));
    }

    /** The most elements of a collection. */
    int most() {
        return Math.toIntExact(Math.min(100, numbers("Size", "max").min().orElse(100)));
    }

    /** The shortest that a text may be. */
    long shortest() {
        long least = Math.max(
                numbers("Size", "min").max().orElse(0),
                numbers("Length", "min").max().orElse(0));
        return Math.max(least, has("NotEmpty") || has("NotBlank") ? 1 : 0);
    }

    /** The longest that a text may be. */
    long longest() {
        return Math.min(
                numbers("Size", "max").min().orElse(Long.MAX_VALUE),
                numbers("Length", "max").min().orElse(Long.MAX_VALUE));
    }

    /** The expressions that a text has to match. */
    List<String> patterns() {
        return all.stream()
                .filter(each -> name(each).equals("Pattern"))
                .flatMap(each -> member(each, "regexp").stream())
                .map(String::valueOf)
                .toList();
    }

    /** The least number, where there is one. */
    Optional<BigDecimal> least() {
        List<BigDecimal> bounds = new ArrayList<>(bounds("Min", "DecimalMin", 1));
        bounds("Range", "min").forEach(bounds::add);
        if (has("Positive")) {
            bounds.add(BigDecimal.ONE);
        }
        if (has("PositiveOrZero")) {
            bounds.add(BigDecimal.ZERO);
        }
        return bounds.stream().max(BigDecimal::compareTo);
    }

    /** The greatest number, where there is one. */
    Optional<BigDecimal> greatest() {
        List<BigDecimal> bounds = new ArrayList<>(bounds("Max", "DecimalMax", -1));
        bounds("Range", "max").forEach(bounds::add);
        if (has("Negative")) {
            bounds.add(BigDecimal.ONE.negate());
        }
        if (has("NegativeOrZero")) {
            bounds.add(BigDecimal.ZERO);
        }
        all.stream()
                .filter(each -> name(each).equals("Digits"))
                .flatMap(each -> member(each, "integer").stream())
                .map(digits -> BigDecimal.TEN.pow((Integer) digits).subtract(BigDecimal.ONE))
                .forEach(bounds::add);
        return bounds.stream().min(BigDecimal::compareTo);
    }

    /** The most digits after the point. */
    Optional<Integer> fraction() {
        return all.stream()
                .filter(each -> name(each).equals("Digits"))
                .flatMap(each -> member(each, "fraction").stream())
                .map(Integer.class::cast)
                .min(Integer::compare);
    }

    /** What does not include its bound is one off. */
    private List<BigDecimal> bounds(String whole, String decimal, int direction) {
        List<BigDecimal> bounds = new ArrayList<>(bounds(whole, "value"));
        for (Annotation each : all) {
            if (name(each).equals(decimal)) {
                BigDecimal value =
                        new BigDecimal(String.valueOf(member(each, "value").orElse("0")));
                boolean isIncluded =
                        !Boolean.FALSE.equals(member(each, "inclusive").orElse(true));
                bounds.add(isIncluded ? value : value.add(BigDecimal.valueOf(direction)));
            }
        }
        return bounds;
    }

    private List<BigDecimal> bounds(String name, String member) {
        return numbers(name, member).mapToObj(BigDecimal::valueOf).toList();
    }

    private LongStream numbers(String name, String member) {
        return all.stream()
                .filter(each -> name(each).equals(name))
                .flatMap(each -> member(each, member).stream())
                .filter(Number.class::isInstance)
                .mapToLong(each -> ((Number) each).longValue());
    }

    private static String name(Annotation annotation) {
        return annotation.annotationType().getSimpleName();
    }

    private static Optional<Object> member(Annotation annotation, String member) {
        try {
            Method method = annotation.annotationType().getDeclaredMethod(member);
            method.setAccessible(true);
            return Optional.ofNullable(method.invoke(annotation));
        } catch (ReflectiveOperationException none) {
            return Optional.empty();
        }
    }

    /** The member that Hibernate reads an attribute by. */
    static Constraints of(Member member, String attribute) {
        return member == null ? NONE : of(member.getDeclaringClass(), attribute);
    }
}
