/** Where another library joins in: what it adds to the schema, and what it may ask of the runtime. */
@NullMarked
package io.subgraft.extension;

import org.jspecify.annotations.NullMarked;
