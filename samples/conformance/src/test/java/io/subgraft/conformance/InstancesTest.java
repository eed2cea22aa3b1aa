package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.bytecode.enhance.spi.DefaultEnhancementContext;
import org.hibernate.bytecode.enhance.spi.Enhancer;
import org.hibernate.bytecode.enhance.spi.UnloadedField;
import org.hibernate.bytecode.internal.bytebuddy.BytecodeProviderImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instances that fields written by hand return are read as rows are, or their field has an error; nothing is null that has a value. */
class InstancesTest {

    private static Subgraft serving(Booted booted, String type, String hql) {
        Class<?> entity = booted.sessionFactory().getMetamodel().entity(type).getJavaType();
        return booted.subgraft(builder -> builder.schemaExtension(
                "extend type Query { some: [" + type + "!]! }",
                wiring -> wiring.type(
                        "Query",
                        query -> query.dataFetcher(
                                "some",
                                env -> booted.sessionFactory()
                                        .fromSession(session -> session.createSelectionQuery(hql, entity)
                                                .list())))));
    }

    /** Of each type, by Java fields that generated code can read, and by those that only the provider can. */
    @ParameterizedTest
    @ValueSource(strings = {"public ", "", "private "})
    void ofEveryTypeAreReadAsRowsAre(String modifier) throws ReflectiveOperationException {
        EveryType types = EveryTypeTest.plain();
        CompiledModel model = types.compile(modifier);
        try (Booted booted = new Booted(model, Database.H2, EveryTypeTest.CLASSES)) {
            EveryTypeTest.rows(booted, types, model);
            Subgraft subgraft = serving(booted, "Thing", "from Thing t where t.id < 100 order by t.id");
            List<String> attributes = types.values().keySet().stream().toList();
            String selection = "{ id part { number since name } " + String.join(" ", attributes) + " }";
            ExecutionResult result = subgraft.execute("{ some " + selection + " things(first: 100, where: { id: { in: ["
                    + ids() + "] } }) { nodes " + selection + " } }");
            assertThat(result.getErrors()).isEmpty();
            Map<String, Object> data = result.getData();
            Map<?, ?> things = (Map<?, ?>) data.get("things");
            Map<Object, Object> rows = byId((List<?>) things.get("nodes"));
            assertThat(byId((List<?>) data.get("some"))).isEqualTo(rows).hasSizeGreaterThan(90);
        }
    }

    private static String ids() {
        return java.util.stream.IntStream.range(1, 100)
                .mapToObj(each -> "\"" + each + "\"")
                .collect(Collectors.joining(", "));
    }

    private static Map<Object, Object> byId(List<?> nodes) {
        Map<Object, Object> byId = new LinkedHashMap<>();
        nodes.forEach(each -> byId.put(((Map<?, ?>) each).get("id"), each));
        return byId;
    }

    private static CompiledModel albums() throws IOException, URISyntaxException {
        CompiledModel model = CompiledModel.of("""
                package every;
                import jakarta.persistence.*;
                @Entity @io.subgraft.annotation.GraphQLExposed
                public class Album {
                  @Id Long id;
                  String title;
                  @Basic(fetch = FetchType.LAZY) String notes;
                  @ManyToOne(fetch = FetchType.LAZY) Album parent;
                }
                """);
        Path file =
                Path.of(((URLClassLoader) model.loader()).getURLs()[0].toURI()).resolve("every/Album.class");
        Enhancer enhancer = new BytecodeProviderImpl().getEnhancer(new DefaultEnhancementContext() {
            @Override
            public ClassLoader getLoadingClassLoader() {
                return InstancesTest.class.getClassLoader();
            }

            @Override
            public boolean hasLazyLoadableAttributes(org.hibernate.bytecode.enhance.spi.UnloadedClass type) {
                return true;
            }

            @Override
            public boolean isLazyLoadable(UnloadedField field) {
                return true;
            }
        });
        Files.write(file, enhancer.enhance("every.Album", Files.readAllBytes(file)));
        return model;
    }

    /** The Java field of an attribute that was not loaded holds null, of a detached instance for ever. */
    @Test
    void ofEnhancedClassesNeverLackWhatWasNotLoaded() throws IOException, URISyntaxException {
        try (Booted booted = new Booted(albums(), Database.H2, "every.Album")
                .with(
                        "insert into Album (id, title, notes, parent_id) values (1, 'one', 'n1', null), (2, 'two', 'n2', 1)")) {
            Subgraft subgraft = serving(booted, "Album", "from Album a order by a.id");
            ExecutionResult result =
                    subgraft.execute("{ some { id title parent { id title } } albums { nodes { notes } } }");
            assertThat(result.getErrors()).isEmpty();
            assertThat(result.<Map<String, Object>>getData())
                    .hasToString("{some=[{id=1, title=one, parent=null}, {id=2, title=two, parent={id=1, title=one}}],"
                            + " albums={nodes=[{notes=n1}, {notes=n2}]}}");
            ExecutionResult lazy = subgraft.execute("{ some { id notes } }");
            assertThat(lazy.getErrors())
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(each.getExtensions())
                            .containsEntry("code", "INTERNAL_SERVER_ERROR")
                            .containsKey("errorId"));
        }
    }
}
