/** A model with the kinds of mapping that Hibernate's versions treat differently, and a program that asks it. */
@NullUnmarked
package catalogue;

import org.jspecify.annotations.NullUnmarked;
