/** What has to be on the class path, and in which version. */
@NullMarked
package io.subgraft.requirement;

import org.jspecify.annotations.NullMarked;
