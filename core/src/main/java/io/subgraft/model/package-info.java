/** The generated facts joined to the live persistence unit: what the runtime knows of each exposed entity. */
@NullMarked
package io.subgraft.model;

import org.jspecify.annotations.NullMarked;
