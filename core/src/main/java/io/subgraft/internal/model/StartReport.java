package io.subgraft.internal.model;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.generated.EmbeddableDescriptor;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.TypeDescriptor;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Holds what was known at compile time against the live persistence unit. */
public final class StartReport {

    private final LiveTypes live;
    private final Map<String, Class<?>> exposed = new HashMap<>();
    private final Map<String, Integer> simpleNames = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private StartReport(LiveTypes live) {
        this.live = live;
    }

    /** Every difference, in the order of the entities and their attributes. */
    public static List<Difference> differences(
            SessionFactoryImplementor sessionFactory,
            List<EntityDescriptor> entities,
            List<EmbeddableDescriptor> embeddables) {
        StartReport report = new StartReport(new LiveTypes(sessionFactory.getMetamodel()));
        Stream.concat(entities.stream(), embeddables.stream())
                .forEach(each -> report.simpleNames.merge(each.javaClass().getSimpleName(), 1, Integer::sum));
        entities.forEach(entity -> report.exposed.put(entity.type(), entity.javaClass()));
        entities.forEach(entity -> report.compare(entity, report.live.findEntity(entity.javaClass()), "entity"));
        embeddables.forEach(embeddable ->
                report.compare(embeddable, report.live.findEmbeddable(embeddable.javaClass()), "embeddable"));
        return List.copyOf(report.differences);
    }

    private void compare(TypeDescriptor descriptor, Optional<? extends ManagedType<?>> type, String kind) {
        if (type.isEmpty()) {
            differences.add(new Difference(
                    descriptor.javaClass(),
                    descriptor.javaClass().getName(),
                    null,
                    "is exposed, but is no " + kind + " of the persistence unit; list it there,"
                            + " or leave its module out with Subgraft.builder(…).onlyModules(…)"));
            return;
        }
        for (AttributeFacts facts : descriptor.attributes()) {
            difference(facts, type.get())
                    .ifPresent(text -> differences.add(
                            new Difference(descriptor.javaClass(), name(descriptor.javaClass()), facts.name(), text)));
        }
    }

    /** The simple name, unless several classes have it. */
    private String name(Class<?> type) {
        String simple = type.getSimpleName();
        return simpleNames.getOrDefault(simple, 0) > 1 ? type.getName() : simple;
    }

    private Optional<String> difference(AttributeFacts facts, ManagedType<?> type) {
        Optional<Attribute<?, ?>> found = LiveTypes.find(type, facts.name());
        if (found.isEmpty()) {
            return Optional.of("is no attribute of the persistence unit; compile the entity with the processor again,"
                    + " or look into orm.xml");
        }
        LiveKind expected = LiveKind.of(facts);
        LiveKind actual = LiveKind.of(found.get());
        if (expected != actual) {
            if (isWithItsZone(found.get())) {
                return Optional.of(
                        "keeps its zone in a column of its own, which is not served; choose another @TimeZoneStorage or"
                                + " hibernate.timezone.default_storage, such as NORMALIZE_UTC, or leave the attribute out with"
                                + " @GraphQLIgnore");
            }
            return Optional.of("was compiled as " + expected.text() + ", but the persistence unit maps " + actual.text()
                    + "; orm.xml cannot change the kind of an attribute that is exposed");
        }
        return target(facts).flatMap(target -> differenceOfTarget(target, found.get()));
    }

    /** Hibernate makes an embeddable of a time and its zone where these have a column each. */
    private static boolean isWithItsZone(Attribute<?, ?> attribute) {
        Class<?> type = attribute.getJavaType();
        return attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.EMBEDDED
                && (type == OffsetDateTime.class || type == ZonedDateTime.class || type == OffsetTime.class);
    }

    private Optional<String> differenceOfTarget(String target, Attribute<?, ?> association) {
        Class<?> expected = exposed.get(target);
        if (expected == null) {
            return Optional.of(
                    "leads to " + target + ", but no module on the class path exposes it; add the jar that does");
        }
        if (live.findEntity(expected).isEmpty()) {
            return Optional.of("leads to " + target + ", which is no entity of the persistence unit");
        }
        Object actual = association instanceof PluralAttribute<?, ?, ?> plural
                ? plural.getElementType()
                : ((SingularAttribute<?, ?>) association).getType();
        Class<?> actualClass = actual instanceof EntityType<?> entity ? entity.getJavaType() : expected;
        return actualClass == expected
                ? Optional.empty()
                : Optional.of("was compiled as leading to " + expected.getName()
                        + ", but the persistence unit leads to " + actualClass.getName());
    }

    private static Optional<String> target(AttributeFacts facts) {
        if (facts instanceof ToOne toOne) {
            return Optional.of(toOne.target());
        }
        return facts instanceof ToMany toMany ? Optional.of(toMany.target()) : Optional.empty();
    }
}
