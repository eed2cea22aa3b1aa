/** References of gateways to types that an application defines itself. */
@NullMarked
package io.subgraft.federation.reference;

import org.jspecify.annotations.NullMarked;
