package io.subgraft.explain;

import java.util.List;

/**
 * Describes what an operation would read, without running it.
 *
 * <pre>{@code
 * Explanation explanation = subgraft.explain("{ books(first: 10) { nodes { title } } }", Map.of());
 * List<String> hql = explanation.statements();
 * }</pre>
 *
 * <p>The number of statements depends on the document and its variables, never on the data: it is a maximum, because statements
 * below a level without rows are not sent. {@code toString} returns the tree of reads as text, one line for each read and each
 * statement. Immutable and thread-safe. Only Subgraft implements this interface; methods may be added to it.
 */
public interface Explanation {

    /** Returns what each root field reads, in the order of the document; unmodifiable. */
    List<PlannedRead> reads();

    /** Returns the estimated cost, in rows, which {@link io.subgraft.limit.Limit#COST} limits. */
    long cost();

    /** Returns all statements in HQL, in the order in which they run. */
    List<String> statements();

    /** Returns the maximum number of rows of entities; elements of collections of values are not counted. */
    long maxRows();
}
