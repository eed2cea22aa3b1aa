/** An independent evaluation of random queries, over the same rows in memory. */
package io.subgraft.oracle;
