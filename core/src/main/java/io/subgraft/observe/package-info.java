/** What can be seen of requests from outside: a listener of the application, and events of the JDK's Flight Recorder. */
@NullMarked
package io.subgraft.observe;

import org.jspecify.annotations.NullMarked;
