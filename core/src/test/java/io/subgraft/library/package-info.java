/**
 * A small library and, written by hand, what the processor generates for it: the model that the runtime is tested with, and
 * that the processor's golden tests must reproduce byte for byte.
 */
package io.subgraft.library;
