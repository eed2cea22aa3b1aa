/** Adds federation to the schema: keys, marks, references and directives. */
@NullMarked
package io.subgraft.internal.processor.federation;

import org.jspecify.annotations.NullMarked;
