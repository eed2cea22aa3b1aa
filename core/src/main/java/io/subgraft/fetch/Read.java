package io.subgraft.fetch;

import io.subgraft.model.EntityType;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many.Pages;
import io.subgraft.plan.Projection;
import io.subgraft.query.PageRequest;
import java.util.List;

/** A planned field with the values of its arguments: all that is needed to run its statements. */
sealed interface Read {

    /** The page requests of the connections below the field, by what they read. */
    PageRequests requests();

    /** Whether one statement is all that is read, and it needs no transaction. */
    boolean isOneStatement();

    /** The entity with the given values of a key. */
    record One(Projection<EntitySelection> projection, List<String> paths, List<Object> values, PageRequests requests)
            implements Read {

        @Override
        public boolean isOneStatement() {
            return projection.alone();
        }
    }

    /** A page of all entities. */
    record Many(EntityType type, Pages pages, PageRequests requests) implements Read {

        @Override
        public boolean isOneStatement() {
            PageRequest request = requests.of(pages);
            int others = (pages.start() && request.hasStart() ? 1 : 0)
                    + (pages.end() && request.hasEnd() ? 1 : 0)
                    + (pages.aggregation().measures().isEmpty() ? 0 : 1)
                    + pages.aggregation().groups().size();
            return pages.rows() ? others == 0 && pages.nodes().alone() : others == 1;
        }
    }
}
