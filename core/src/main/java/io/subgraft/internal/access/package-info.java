/** Answers what a caller may read: policies that restrict rows, and guards that need a role. */
@NullMarked
package io.subgraft.internal.access;

import org.jspecify.annotations.NullMarked;
