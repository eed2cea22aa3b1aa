/** The Maven plugin, which checks the schema of an application in its build. */
@NullMarked
package io.subgraft.maven;

import org.jspecify.annotations.NullMarked;
