/** What an application says of its place in a federated graph, where JPA cannot know it. */
@NullMarked
package io.subgraft.federation.annotation;

import org.jspecify.annotations.NullMarked;
