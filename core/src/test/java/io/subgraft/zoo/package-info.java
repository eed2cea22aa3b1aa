/**
 * A zoo and, written by hand, what the processor generates for it: the mappings that the library has none of. Composite and
 * derived identifiers, embeddables, collections of values, maps, hierarchies.
 */
package io.subgraft.zoo;
