package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.OnMappingMismatch;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;

/** Classes of one simple name in two packages, of which {@code orm.xml} maps one otherwise. */
class SameNamesTest {

    private static final CompiledModel MODEL = CompiledModel.of(invoice("a", "Bill"), invoice("b", "Slip"));

    private static String invoice(String folder, String name) {
        return "package " + folder + ";\nimport io.subgraft.annotation.*;\nimport jakarta.persistence.*;\n"
                + "@Entity(name = \"" + name + "\") @GraphQLExposed(name = \"" + name + "\")\n"
                + "public class Invoice { @Id Long id; Integer total; Integer paid; }";
    }

    @Test
    void aDifferenceConcernsItsOwnClassOnly() throws Exception {
        Path mapping = Scratch.folder("orm").resolve("orm.xml");
        Files.writeString(mapping, """
                <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
                  <entity class="a.Invoice" name="Bill"><attributes><transient name="total"/></attributes></entity>
                </entity-mappings>
                """);
        String url = Database.H2.newUrl();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(MODEL.loader());
        try (SessionFactory sessions = new HibernatePersistenceConfiguration("same names")
                .managedClasses(MODEL.type("a.Invoice"), MODEL.type("b.Invoice"))
                .mappingFiles(mapping.toUri().toString())
                .jdbcUrl(url)
                .property(AvailableSettings.HBM2DDL_AUTO, "create")
                .createEntityManagerFactory()) {
            Sql.execute(
                    url,
                    "insert into Bill (id, paid) values (1, 3)",
                    "insert into Slip (id, total, paid) values (1, 5, 4)");
            assertThatThrownBy(() -> Subgraft.builder(sessions).build())
                    .hasMessageContaining("a.Invoice.total: is no attribute of the persistence unit")
                    .hasMessageNotContaining("b.Invoice");
            Subgraft subgraft = Subgraft.builder(sessions)
                    .onMappingMismatch(OnMappingMismatch.WARN)
                    .build();
            assertThat(subgraft.execute("{ slip(id: 1) { total paid } bill(id: 1) { paid } }")
                            .toSpecification())
                    .hasToString("{data={slip={total=5, paid=4}, bill={paid=3}}}");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
