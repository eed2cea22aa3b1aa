/** Models compiled with the processor, booted on real databases, and queried. */
package io.subgraft.conformance;
