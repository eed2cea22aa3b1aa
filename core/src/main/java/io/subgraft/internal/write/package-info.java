/** Runs the generated fields of {@code Mutation}: all of an operation in one transaction. */
@NullMarked
package io.subgraft.internal.write;

import org.jspecify.annotations.NullMarked;
