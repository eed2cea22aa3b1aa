/** The exposed entities at run time: generated facts bound to Hibernate's mapping. */
@NullMarked
package io.subgraft.internal.model;

import org.jspecify.annotations.NullMarked;
