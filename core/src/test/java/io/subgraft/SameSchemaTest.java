package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.subgraft.database.Database;
import io.subgraft.generated.GeneratedModule;
import io.subgraft.library.SubgraftModule;
import io.subgraft.zoo.ZooModule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The schema that is made type by type is the one that the engine makes, which it does when the application adds to it. */
class SameSchemaTest {

    private static final String ADDED = "added";

    @Test
    void ofTheLibrary() {
        Library library = Library.standard(Database.H2);
        same(library.sessionFactory(), new SubgraftModule());
    }

    @Test
    void ofTheZoo() {
        same(Menagerie.of(Database.H2).sessions(), new ZooModule());
    }

    private static void same(SessionFactory factory, GeneratedModule module) {
        GraphQLSchema direct =
                Subgraft.builder(factory).onlyModules(List.of(module)).build().schema();
        GraphQLSchema engines = Subgraft.builder(factory)
                .onlyModules(List.of(module))
                .schemaExtension("extend type Query { " + ADDED + ": Int }", wiring -> {})
                .build()
                .schema();
        assertThat(printed(direct)).isEqualTo(printed(engines));
        assertThat(introspected(direct)).isEqualTo(introspected(engines));
    }

    private static String printed(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(true))
                .print(schema)
                .replaceAll("\\s+" + ADDED + ": Int\\b", "");
    }

    /** What introspection says, whatever the order of the directives. */
    private static Map<String, Object> introspected(GraphQLSchema schema) {
        Map<String, Map<String, Object>> data = GraphQL.newGraphQL(schema)
                .build()
                .execute(IntrospectionQuery.INTROSPECTION_QUERY)
                .getData();
        Map<String, Object> said = new HashMap<>(data.get("__schema"));
        said.compute("directives", (key, directives) -> new HashSet<>((List<?>) directives));
        said.compute(
                "types",
                (key, types) -> types.toString()
                        .replaceAll(
                                "(, )?\\{name=" + ADDED + ", description=null, args=\\[], type=\\{[^}]*}[^}]*}", ""));
        return said;
    }
}
