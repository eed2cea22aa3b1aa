/** Subgraft in Spring Boot: the auto-configuration, its properties, and what a bean may change. */
@NullMarked
package io.subgraft.spring;

import org.jspecify.annotations.NullMarked;
