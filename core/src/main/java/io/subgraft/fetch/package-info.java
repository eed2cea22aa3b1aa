/** Runs the reads of a plan and hands their rows to the GraphQL engine. */
@NullMarked
package io.subgraft.fetch;

import org.jspecify.annotations.NullMarked;
