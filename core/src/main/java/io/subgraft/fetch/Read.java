package io.subgraft.fetch;

import io.subgraft.model.EntityType;
import io.subgraft.plan.EntitySelection;
import io.subgraft.plan.Many.Pages;
import io.subgraft.plan.PageParts;
import io.subgraft.plan.Projection;
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
            PageParts parts = requests.of(pages).parts(pages);
            return parts.statements() == 1 && (!parts.rows() || pages.nodes().alone());
        }
    }
}
