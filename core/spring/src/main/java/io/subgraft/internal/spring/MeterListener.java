package io.subgraft.internal.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.subgraft.observe.SubgraftListener;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Counts statements, rows and refusals.
 *
 * @param registries the registry of the application, which may come later than the listener
 */
record MeterListener(ObjectProvider<MeterRegistry> registries) implements SubgraftListener {

    @Override
    public void statementEnded(StatementEnded statement) {
        MeterRegistry registry = registries.getIfAvailable();
        if (registry == null) {
            return;
        }
        registry.timer("subgraft.statements", "outcome", statement.rows() < 0 ? "ERROR" : "SUCCESS")
                .record(statement.took());
        if (statement.rows() >= 0) {
            registry.summary("subgraft.rows").record(statement.rows());
        }
    }

    @Override
    public void refused(Refused refusal) {
        registries.ifAvailable(registry -> registry.counter(
                        "subgraft.refusals", "code", refusal.code().name())
                .increment());
    }
}
