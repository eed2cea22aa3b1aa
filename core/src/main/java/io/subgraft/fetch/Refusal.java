package io.subgraft.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.subgraft.error.LimitException;

/** Who asks for too much gets nothing; our own engine leaves out the data for that, another has nulls in it. */
final class Refusal {

    private Refusal() {}

    /** Refuses the request that a field belongs to, as a whole and with one error. */
    static void of(DataFetchingEnvironment field, LimitException tooMuch) {
        field.getGraphQlContext().put(LimitException.class, tooMuch);
    }
}
