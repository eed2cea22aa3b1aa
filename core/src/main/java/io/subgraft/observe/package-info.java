/** Events of requests, for a listener of the application; the JDK Flight Recorder receives the same. */
@NullMarked
package io.subgraft.observe;

import org.jspecify.annotations.NullMarked;
