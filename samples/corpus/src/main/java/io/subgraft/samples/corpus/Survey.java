package io.subgraft.samples.corpus;

import io.subgraft.Subgraft;
import io.subgraft.limit.Limits;
import io.subgraft.samples.corpus.artifact.Unit;
import io.subgraft.samples.corpus.compare.Comparison;
import io.subgraft.samples.corpus.exposure.Exposed;
import io.subgraft.samples.corpus.exposure.Exposure;
import io.subgraft.samples.corpus.exposure.Refusals;
import io.subgraft.samples.corpus.report.Report;
import io.subgraft.samples.corpus.report.Verdict;
import io.subgraft.samples.corpus.rows.Entities;
import io.subgraft.samples.corpus.rows.MappedAttribute;
import io.subgraft.samples.corpus.rows.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** One unit from class files to verdicts. */
record Survey(Unit unit, List<Path> jars, Options options) {

    private static final int ROWS = 12;

    void addTo(Report report) throws IOException {
        Exposed exposed = new Exposure(unit, jars).compiled();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(exposed.loader());
        try (SessionFactoryImplementor sessions = new Boot(unit, exposed.loader(), options).sessionFactory()) {
            Rows rows = new Rows(sessions, ROWS);
            rows.fill();
            Optional<Comparison> comparison = exposed.modules().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Comparison(
                            sessions,
                            exposed.modules(),
                            Subgraft.builder(sessions)
                                    .modules(exposed.modules())
                                    .limits(Limits.none())
                                    .build()));
            for (EntityPersister entity : Entities.of(sessions)) {
                report.entity();
                rows.trouble(entity).forEach(report::note);
                String name = entity.getMappedClass().getSimpleName();
                for (MappedAttribute attribute : MappedAttribute.of(entity)) {
                    Verdict verdict = exposed.refusals()
                            .of(name, attribute.name())
                            .map(why -> why.startsWith(Refusals.BROKEN) ? Verdict.wrong(why) : Verdict.refused(why))
                            .or(() -> comparison.map(each -> each.compare(entity, attribute)))
                            .orElseGet(() -> Verdict.refused("with its entity"));
                    report.attribute(name, attribute.name(), verdict);
                }
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
