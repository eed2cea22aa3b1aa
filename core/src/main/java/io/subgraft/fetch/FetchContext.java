package io.subgraft.fetch;

import io.subgraft.access.Access;
import io.subgraft.limit.Limits;
import io.subgraft.model.Guard;
import io.subgraft.model.Model;
import io.subgraft.plan.Plans;
import io.subgraft.query.Statements;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * What all fetchers of a schema share.
 *
 * @param sessionFactory the persistence unit
 * @param model its exposed entities
 * @param statements the statements that one caller may send
 * @param roots the generated fields of {@code Query}, by name
 * @param plans what these read, by what the caller may not
 * @param limits how much one request may ask for
 * @param snapshots what all statements of an operation see
 */
record FetchContext(
        SessionFactoryImplementor sessionFactory,
        Model model,
        Function<Access, Statements> statements,
        Map<String, RootField> roots,
        Plans<Map<Set<Guard>, RootPlan>> plans,
        Limits limits,
        Snapshots snapshots) {}
