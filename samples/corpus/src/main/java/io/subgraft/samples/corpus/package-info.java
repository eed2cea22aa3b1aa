/** What Subgraft makes of an entity model that it has never seen: the command line, and one run from artifact to report. */
package io.subgraft.samples.corpus;
