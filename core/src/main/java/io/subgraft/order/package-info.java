/** The order that clients ask rows in, read from arguments into values. */
@NullMarked
package io.subgraft.order;

import org.jspecify.annotations.NullMarked;
