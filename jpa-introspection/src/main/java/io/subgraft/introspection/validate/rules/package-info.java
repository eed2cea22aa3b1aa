/** The rules, one class each. */
@NullMarked
package io.subgraft.introspection.validate.rules;

import org.jspecify.annotations.NullMarked;
