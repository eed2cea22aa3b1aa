/** The rules, one class each. */
@NullMarked
package io.subgraft.internal.introspection.validate.rules;

import org.jspecify.annotations.NullMarked;
