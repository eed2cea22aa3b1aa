package io.subgraft.internal.filter;

import org.jspecify.annotations.Nullable;

/**
 * A test of a single value.
 *
 * @param operator what it is compared by
 * @param operand a value of its Java type, a list of them, or null for the tests of null
 * @param isNegated whether the test is true of exactly those values, null among them, that the operator is not true of
 */
public record Comparison(Operator operator, @Nullable Object operand, boolean isNegated) {}
