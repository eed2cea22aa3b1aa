/** The databases that tests run on, and plain SQL to compare answers with. */
package io.subgraft.database;
