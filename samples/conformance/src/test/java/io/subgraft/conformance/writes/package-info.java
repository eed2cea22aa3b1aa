/** Writes: what the generated fields of {@code Mutation} do to real databases. */
package io.subgraft.conformance.writes;
