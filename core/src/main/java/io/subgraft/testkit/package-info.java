/** Assertions on the SQL statements of operations, for the tests of applications. */
@NullMarked
package io.subgraft.testkit;

import org.jspecify.annotations.NullMarked;
