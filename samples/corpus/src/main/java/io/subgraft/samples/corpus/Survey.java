package io.subgraft.samples.corpus;

import io.subgraft.Subgraft;
import io.subgraft.limit.Limits;
import io.subgraft.samples.corpus.artifact.PersistentClass;
import io.subgraft.samples.corpus.artifact.Unit;
import io.subgraft.samples.corpus.compare.Comparison;
import io.subgraft.samples.corpus.exposure.Exposed;
import io.subgraft.samples.corpus.exposure.Exposure;
import io.subgraft.samples.corpus.exposure.Refusals;
import io.subgraft.samples.corpus.report.Report;
import io.subgraft.samples.corpus.report.Untried;
import io.subgraft.samples.corpus.report.Verdict;
import io.subgraft.samples.corpus.report.Verdict.Kind;
import io.subgraft.samples.corpus.rows.Entities;
import io.subgraft.samples.corpus.rows.MappedAttribute;
import io.subgraft.samples.corpus.rows.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** One unit from class files to verdicts. */
record Survey(Unit unit, List<Path> jars, Options options) {

    private static final int ROWS = 12;

    void addTo(Report report) throws IOException {
        Exposure exposure = new Exposure(unit, jars, options.wishes());
        while (true) {
            try {
                addTo(report, exposure.compiled());
                return;
            } catch (StartRefused refused) {
                if (!exposure.refuse(refused.getMessage())) {
                    throw new Untried("Subgraft does not start with this model: " + refused.getMessage(), refused);
                }
            }
        }
    }

    /** Subgraft found at start that the persistence unit is not what was compiled. */
    private static final class StartRefused extends RuntimeException {
        private static final long serialVersionUID = 1;

        StartRefused(RuntimeException cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }

    private void addTo(Report report, Exposed exposed) {
        List<String> notes = new ArrayList<>();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(exposed.loader());
        try (SessionFactoryImplementor sessions =
                new Boot(unit, exposed.loader(), options).sessionFactory(notes::add)) {
            Optional<Comparison> comparison = comparison(sessions, exposed);
            notes.forEach(report::note);
            Rows rows = new Rows(sessions, ROWS, true);
            rows.fill();
            if (rows.isTroubled() && unit.classes().stream().anyMatch(PersistentClass::hasCallbacks)) {
                report.note(
                        "callbacks and listeners of entities run; those that need their application are left out with"
                                + " --property hibernate.jpa_callbacks.enabled=false");
            }
            List<EntityPersister> entities = Entities.of(sessions);
            Map<String, Integer> simpleNames = new HashMap<>();
            entities.forEach(each -> simpleNames.merge(each.getMappedClass().getSimpleName(), 1, Integer::sum));
            for (EntityPersister entity : entities) {
                report.entity();
                rows.trouble(entity).forEach(report::note);
                Class<?> type = entity.getMappedClass();
                boolean isClear = simpleNames.getOrDefault(type.getSimpleName(), 0) == 1;
                String name = isClear ? type.getSimpleName() : type.getName().replace('$', '.');
                for (MappedAttribute attribute : MappedAttribute.of(entity)) {
                    report.attribute(name, attribute.name(), verdict(exposed, comparison, rows, entity, attribute));
                }
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Verdict verdict(
            Exposed exposed,
            Optional<Comparison> comparison,
            Rows rows,
            EntityPersister entity,
            MappedAttribute attribute) {
        Verdict verdict = exposed.refusals()
                .of(entity.getMappedClass(), attribute.name())
                .map(why -> why.startsWith(Refusals.BROKEN) ? Verdict.wrong(why) : Verdict.refused(why))
                .or(() -> comparison.map(each -> each.compare(entity, attribute)))
                .orElseGet(() -> Verdict.refused("with its entity"));
        return verdict.kind() == Kind.UNFILLED && !verdict.isExplained()
                ? rows.why(entity, attribute.name())
                        .map(why -> Verdict.unfilled(verdict.detail() + ": " + why))
                        .orElse(verdict)
                : verdict;
    }

    private static Optional<Comparison> comparison(SessionFactoryImplementor sessions, Exposed exposed) {
        if (exposed.modules().isEmpty()) {
            return Optional.empty();
        }
        Subgraft subgraft;
        try {
            subgraft = Subgraft.builder(sessions)
                    .onlyModules(exposed.modules())
                    .limits(Limits.none())
                    .build();
        } catch (RuntimeException refused) {
            throw new StartRefused(refused);
        }
        return Optional.of(new Comparison(sessions, exposed.modules(), subgraft));
    }
}
