/** What differs between the versions of the libraries that are supported; no other package asks for a version. */
@NullMarked
package io.subgraft.internal.compatibility;

import org.jspecify.annotations.NullMarked;
