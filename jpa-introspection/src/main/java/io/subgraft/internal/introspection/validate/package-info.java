/** Findings: what is wrong, where, and what to do about it. */
@NullMarked
package io.subgraft.internal.introspection.validate;

import org.jspecify.annotations.NullMarked;
