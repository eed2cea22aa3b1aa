package io.subgraft.internal.lookup;

import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.BadInputException;
import io.subgraft.error.ForbiddenException;
import io.subgraft.error.LimitException;
import io.subgraft.error.UnavailableException;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.argument.ArgumentBinder;
import io.subgraft.internal.argument.PageRequests;
import io.subgraft.internal.cost.Costs;
import io.subgraft.internal.cost.Estimate;
import io.subgraft.internal.hql.Statements;
import io.subgraft.internal.lookup.EntityFinder.KeyQuery;
import io.subgraft.internal.lookup.EntityFinder.KeyResult;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.Planner;
import io.subgraft.internal.plan.Projection;
import io.subgraft.internal.read.Reader;
import io.subgraft.internal.row.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is to be read of the entities that are looked for by one key. */
sealed interface KeyRead {

    /** What a group of entities takes; nothing is read for one that is refused. */
    static KeyRead of(
            KeyQuery wanted,
            DataFetchingEnvironment field,
            Planner planner,
            ArgumentBinder binder,
            CallerRights access,
            Statements statements) {
        EntityType type = wanted.key().type();
        if (access.isDenied(wanted.key().guard())) {
            return new Refused(new ForbiddenException(List.of(), type.name()));
        }
        try {
            Projection<EntitySelection> projection =
                    planner.one(type, field.getMergedField().getFields());
            return new Lookups(
                    wanted, projection, binder.requests(walk -> walk.entity(projection.content())), statements);
        } catch (BadInputException | ForbiddenException fault) {
            return new Refused(fault);
        }
    }

    /** Adds what it may cost. */
    void addTo(Estimate estimate);

    /**
     * Reads it.
     *
     * @throws LimitException if it turns out to be too much
     * @throws UnavailableException if the database cannot be asked; what else fails is told by what is returned
     */
    KeyResult find(Reader reader);

    record Refused(RuntimeException fault) implements KeyRead {

        @Override
        public void addTo(Estimate estimate) {
            // Nothing is read.
        }

        @Override
        public KeyResult find(Reader reader) {
            return KeyResult.failed(fault);
        }
    }

    record Lookups(
            KeyQuery wanted, Projection<EntitySelection> projection, PageRequests requests, Statements statements)
            implements KeyRead {

        @Override
        public void addTo(Estimate estimate) {
            int found = wanted.values().size();
            int finding = statements.byKey(wanted.key().columns(), found);
            Costs.add(estimate, wanted.key().type().name(), projection.content(), found, finding, requests);
        }

        @Override
        public KeyResult find(Reader reader) {
            try {
                return found(reader);
            } catch (LimitException | UnavailableException reason) {
                throw reason;
            } catch (RuntimeException failure) {
                return KeyResult.failed(failure);
            }
        }

        private KeyResult found(Reader reader) {
            FieldKey key = wanted.key();
            Map<Object, Row> rows = new HashMap<>();
            Set<Object> ambiguous = new HashSet<>();
            reader.byKey(projection, key.columns(), wanted.values(), requests).forEach((value, found) -> {
                List<Row> meant = found.stream().filter(key::means).toList();
                if (meant.size() == 1) {
                    rows.put(value, meant.get(0));
                } else if (!meant.isEmpty()) {
                    ambiguous.add(value);
                }
            });
            return new KeyResult(rows, ambiguous, null);
        }
    }
}
