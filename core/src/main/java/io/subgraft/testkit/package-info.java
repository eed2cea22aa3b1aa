/** What tests of applications can hold the statements of their operations against. */
@NullMarked
package io.subgraft.testkit;

import org.jspecify.annotations.NullMarked;
