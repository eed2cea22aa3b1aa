package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionResult;
import graphql.schema.idl.SchemaPrinter;
import io.subgraft.database.Database;
import io.subgraft.database.PersistenceUnit;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.GeneratedModule;
import io.subgraft.library.Author;
import io.subgraft.library.Book;
import io.subgraft.library.Chapter;
import io.subgraft.library.Contract;
import io.subgraft.library.Review;
import io.subgraft.library.SubgraftEntities;
import io.subgraft.library.SubgraftModule;
import io.subgraft.library.Tag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.junit.jupiter.api.Test;

/** What does not fit together is refused at start, with the remedy. */
class StartTest {

    private final Library library = Library.standard(Database.H2);

    private record Module(int contract, String name, List<EntityDescriptor> entities) implements GeneratedModule {}

    private SubgraftBuilder serving(GeneratedModule... modules) {
        return Subgraft.builder(library.sessionFactory()).onlyModules(List.of(modules));
    }

    @Test
    void modulesAreFoundThroughTheServiceLoader() throws Exception {
        assertThatThrownBy(() -> Subgraft.builder(library.sessionFactory()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("No entity is exposed: the class path has no generated module.");
        URL[] services = {Path.of("src/test/resources/").toUri().toURL()};
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader withServices = new URLClassLoader(services, before)) {
            thread.setContextClassLoader(withServices);
            assertThat(Subgraft.builder(library.sessionFactory())
                            .build()
                            .execute("{ __typename }")
                            .getErrors())
                    .isEmpty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void generatedForAnotherRuntime() {
        assertThatThrownBy(() -> serving(new Module(2, "old", List.of())).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The module old was generated for contract 2, but this runtime speaks contract 1; use the"
                        + " same version of subgraft-processor and subgraft-core, and compile anew");
    }

    @Test
    void schemaFileMissing() {
        assertThatThrownBy(() -> serving(new Module(1, "gone", new SubgraftModule().entities()))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("META-INF/subgraft/gone.graphqls");
    }

    @Test
    void associationToAnEntityThatNobodyExposes() {
        assertThatThrownBy(() -> serving(new Module(1, "io.subgraft.library", List.of(described("Author"))))
                        .build())
                .hasMessage("Generated code and persistence unit differ:\n"
                        + "Author.books: leads to Book, but no module on the class path exposes it; add the jar that does\n"
                        + "Author.contract: leads to Contract, but no module on the class path exposes it; add the jar"
                        + " that does");
    }

    @Test
    void entityOutsideThePersistenceUnit() {
        try (SessionFactory other = new PersistenceUnit()
                .managedClasses(Alone.class)
                .jdbcUrl(Database.H2.newUrl())
                .createEntityManagerFactory()) {
            assertThatThrownBy(() -> Subgraft.builder(other)
                            .onlyModules(List.of(new SubgraftModule()))
                            .build())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll(
                            Author.class.getName() + ": is exposed, but is no entity of the persistence unit",
                            Tag.class.getName() + ": is exposed, but is no entity of the persistence unit");
        }
    }

    @Test
    void whatOrmXmlMapsOtherwiseIsNamed() {
        String difference =
                "Chapter.heading: is no attribute of the persistence unit; compile the entity with the processor"
                        + " again, or look into orm.xml";
        try (SessionFactory mapped = new PersistenceUnit()
                .managedClasses(Author.class, Book.class, Chapter.class, Contract.class, Review.class, Tag.class)
                .mappingFiles("io/subgraft/orm.xml")
                .jdbcUrl(Database.H2.newUrl())
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .createEntityManagerFactory()) {
            SubgraftBuilder builder = Subgraft.builder(mapped).onlyModules(List.of(new SubgraftModule()));
            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Generated code and persistence unit differ:\n" + difference);

            mapped.inTransaction(session -> session.createNativeMutationQuery("insert into Chapter (id) values (1)")
                    .executeUpdate());
            ExecutionResult result = builder.onMappingMismatch(OnMappingMismatch.WARN)
                    .build()
                    .execute("{ chapter(id: 1) { id heading } }");
            assertThat(result.<Object>getData().toString()).isEqualTo("{chapter={id=1, heading=null}}");
            assertThat(result.getErrors()).hasSize(1);
            assertThat(result.getErrors().get(0).getMessage()).isEqualTo("Internal error");
        }
    }

    @jakarta.persistence.Entity
    static class Alone {
        @jakarta.persistence.Id
        long id;
    }

    @Test
    void theSameModuleTwice() {
        GeneratedModule module = new SubgraftModule();
        assertThatThrownBy(() -> serving(module, module).build())
                .hasMessage("The type Author is exposed by two modules, io.subgraft.library and io.subgraft.library;"
                        + " name one of them otherwise with @GraphQLExposed(name = …)");
    }

    @Test
    void theSchemaIsTheGeneratedFile() {
        String printed = new SchemaPrinter().print(library.subgraft().schema());
        assertThat(printed).contains("bookByIsbn(isbn: String!): Book", "copies: Int! @deprecated");
        assertThat(described("Book").facts().list().maxPageSize()).isEqualTo(50);
    }

    private static EntityDescriptor described(String type) {
        return SubgraftEntities.all().stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
