/** A bookshop whose JPA entities are served as GraphQL: what an application that uses Subgraft looks like. */
package io.subgraft.samples.bookshop;
