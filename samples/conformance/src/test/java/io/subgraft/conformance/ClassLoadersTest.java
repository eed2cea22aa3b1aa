package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application lies in a class loader of its own, as in containers, and the thread that starts it has another. */
class ClassLoadersTest {

    private static final CompiledModel MODEL = CompiledModel.federated("""
            package shelf;
            @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed
            public class Shelf {
                @jakarta.persistence.Id Long id;
                @io.subgraft.federation.annotation.RemoteReference(value = "Article", inverse = "shelves") Long articleId;
            }
            """);

    private static final String SHELF = "{ _entities(representations: [{__typename: \"Article\", id: 7}]) {"
            + " ... on Article { shelves { nodes { id } } } } }";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void modulesAreFoundByTheLoaderOfTheEntities(boolean hasLoader) {
        try (Booted booted =
                new Booted(MODEL, Database.H2, "shelf.Shelf").with("insert into Shelf (id, articleId) values (1, 7)")) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(hasLoader ? ClassLoader.getSystemClassLoader() : null);
            try {
                Subgraft subgraft = Subgraft.builder(booted.sessionFactory()).build();
                GraphQLSchema schema = subgraft.schema();
                assertThat(schema.getObjectType("Shelf")).isNotNull();
                assertThat(subgraft.execute(SHELF).toSpecification())
                        .hasToString("{data={_entities=[{shelves={nodes=[{id=1}]}}]}}");
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }
}
