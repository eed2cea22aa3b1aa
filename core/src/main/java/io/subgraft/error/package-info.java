/** What a client is told when something goes wrong: a closed set of codes and texts that leak nothing. */
@NullMarked
package io.subgraft.error;

import org.jspecify.annotations.NullMarked;
