/** Sessions and transactions: the only place that asks the database. */
@NullMarked
package io.subgraft.internal.session;

import org.jspecify.annotations.NullMarked;
