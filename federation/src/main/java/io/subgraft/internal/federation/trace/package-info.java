/** Records {@code ftv1} traces for gateways. */
@NullMarked
package io.subgraft.internal.federation.trace;

import org.jspecify.annotations.NullMarked;
