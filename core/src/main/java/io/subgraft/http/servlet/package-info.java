/** GraphQL over HTTP in any Jakarta servlet container. */
@NullMarked
package io.subgraft.http.servlet;

import org.jspecify.annotations.NullMarked;
