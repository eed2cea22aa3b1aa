/** Entities of every mapping that the readers know. */
package io.subgraft.introspection.sample;
