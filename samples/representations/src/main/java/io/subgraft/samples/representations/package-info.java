/** What it costs to answer a gateway, beside what is written by hand. */
package io.subgraft.samples.representations;
