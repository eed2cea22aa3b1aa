package io.subgraft.oracle;

import java.util.function.Predicate;

/**
 * A filter.
 *
 * @param text as the argument is written
 * @param test what it means
 */
record Condition<T>(String text, Predicate<T> test) {}
