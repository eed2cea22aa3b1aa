/** Validates what is written by Jakarta Validation, where the application has it. */
@NullMarked
package io.subgraft.internal.write.validation;

import org.jspecify.annotations.NullMarked;
