package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.federation.check.SchemaCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check that fails a build before a change reaches the graph. */
class SchemaCheckTest {

    private static final Path GATEWAYS = Path.of("../gateways");

    private static final String SHOP = """
            extend schema
              @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
            type Query { book(id: ID!): Book shelf: Shelf }
            type Book @key(fields: "id") { id: ID! title: String price: Int }
            enum Genre { FICTION }
            type Shelf { genre: Genre }
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int check(String schema, String... more) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("committed"), SHOP);
        Files.writeString(folder.resolve("schema"), schema);
        List<String> arguments = new ArrayList<>(List.of("--schema", path("schema"), "--committed", path("committed")));
        arguments.addAll(List.of(more));
        return SchemaCheck.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theSameSchemaIsFine() throws Exception {
        assertThat(check(SHOP)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("BREAKING", "DANGEROUS");
    }

    @Test
    void whatIsLostBreaksUnlessItIsAccepted() throws Exception {
        String smaller = SHOP.replace(" price: Int", "");
        assertThat(check(smaller)).isEqualTo(1);
        String said = out.toString(StandardCharsets.UTF_8);
        assertThat(said).startsWith("BREAKING ").contains("price");
        Files.writeString(folder.resolve("accepted"), said);
        assertThat(check(smaller, "--accepted", path("accepted"))).isZero();
    }

    @Test
    void entitiesThatOnlyAGatewayReachesCountToo() throws Exception {
        String hidden = SHOP.replace("book(id: ID!): Book ", "");
        Files.writeString(folder.resolve("hidden"), hidden);
        assertThat(check(hidden.replace(" price: Int", ""), "--committed", path("hidden")))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("BREAKING ", "price");
    }

    @Test
    void whatIsNewIsSafeAndANewConstantDangerous() throws Exception {
        assertThat(check(SHOP.replace("FICTION", "FICTION POETRY").replace("price: Int", "price: Int pages: Int")))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("DANGEROUS ", "SAFE ");
    }

    @Test
    void whoCallsItWronglyIsTold() throws Exception {
        assertThat(check(SHOP, "--nonsense", "x")).isEqualTo(2);
    }

    /** Needs a composer, which {@code npm ci} in {@code samples/gateways} brings. */
    @Test
    @Tag("gateway")
    void neighboursMustCompose() throws Exception {
        Files.writeString(folder.resolve("reviews"), SHOP.replace("book(id", "reviewed(id"));
        String[] composing = {"--composer", GATEWAYS.toString(), "--with", "reviews=" + path("reviews")};
        assertThat(check(SHOP, composing)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("DOES NOT COMPOSE INVALID_FIELD_SHARING: ", "annotate it with @Shareable");
        Files.writeString(
                folder.resolve("reviews"),
                SHOP.replace("book(id", "reviewed(id")
                        .replace("title: String price: Int", "stars: Int")
                        .replace(" shelf: Shelf", "")
                        .replace("type Shelf { genre: Genre }", ""));
        assertThat(check(SHOP, composing)).isZero();
    }
}
