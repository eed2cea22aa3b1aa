package io.subgraft.fetch;

import io.subgraft.limit.Limits;
import io.subgraft.model.Model;
import io.subgraft.plan.Plans;
import io.subgraft.query.Statements;
import java.util.Map;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** What all fetchers of a schema share. */
record FetchContext(
        SessionFactoryImplementor sessionFactory,
        Model model,
        Statements statements,
        Map<String, RootField> roots,
        Plans<RootPlan> plans,
        Limits limits) {}
