/** Runs all rules over a model. */
@NullMarked
package io.subgraft.internal.introspection.validator;

import org.jspecify.annotations.NullMarked;
