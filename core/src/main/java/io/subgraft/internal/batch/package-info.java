/** Loads associations for many parents at once below fields that the application wrote. */
@NullMarked
package io.subgraft.internal.batch;

import org.jspecify.annotations.NullMarked;
