package io.subgraft.model;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Holds what was known at compile time against the live persistence unit. */
public final class StartReport {

    private final LiveTypes live;
    private final Map<String, Class<?>> exposed = new HashMap<>();
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
        entities.forEach(entity -> report.exposed.put(entity.type(), entity.javaClass()));
        entities.forEach(entity -> report.compare(entity, report.live.findEntity(entity.javaClass()), "entity"));
        embeddables.forEach(embeddable ->
                report.compare(embeddable, report.live.findEmbeddable(embeddable.javaClass()), "embeddable"));
        return List.copyOf(report.differences);
    }

    private void compare(TypeDescriptor descriptor, Optional<? extends ManagedType<?>> type, String kind) {
        if (type.isEmpty()) {
            String name = descriptor.javaClass().getName();
            differences.add(new Difference(
                    name,
                    null,
                    "is exposed, but is no " + kind + " of the persistence unit; list it there,"
                            + " or leave its module out with Subgraft.builder(…).modules(…)"));
            return;
        }
        for (AttributeFacts facts : descriptor.attributes()) {
            difference(facts, type.get())
                    .ifPresent(text -> differences.add(
                            new Difference(descriptor.javaClass().getSimpleName(), facts.name(), text)));
        }
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
            return Optional.of("was compiled as " + expected.text() + ", but the persistence unit maps " + actual.text()
                    + "; orm.xml cannot change the kind of an attribute that is exposed");
        }
        return target(facts).flatMap(target -> differenceOfTarget(target, found.get()));
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
