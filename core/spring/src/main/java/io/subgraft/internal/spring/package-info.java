/** What the auto-configuration is made of. */
@NullMarked
package io.subgraft.internal.spring;

import org.jspecify.annotations.NullMarked;
