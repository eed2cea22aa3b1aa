/** Reports requests, statements and refusals to listeners and to the JDK's Flight Recorder. */
@NullMarked
package io.subgraft.internal.observe;

import org.jspecify.annotations.NullMarked;
