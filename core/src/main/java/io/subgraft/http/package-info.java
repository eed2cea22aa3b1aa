/** GraphQL over HTTP, whatever the server. */
@NullMarked
package io.subgraft.http;

import org.jspecify.annotations.NullMarked;
