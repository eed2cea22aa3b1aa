package io.subgraft.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import io.subgraft.internal.schema.sdl.SdlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's parser is the oracle. */
class SdlReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"io.subgraft.library", "io.subgraft.zoo"})
    void schemaFilesAreReadAsTheEngineReadsThem(String module) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/META-INF/subgraft/" + module + ".graphqls")) {
            same(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void allThatSchemasMayHave() {
        same("""
                # a comment
                extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", {name: "@tag", as: "@label"}])
                directive @label(name: String! = "none", weights: [Int!]) repeatable on OBJECT | FIELD_DEFINITION
                \"""
                Two lines,
                  the second indented.
                \"""
                type Book implements Node & Titled @key(fields: "id") @label(name: "a \\"b\\" \\u00e9", weights: [1, -2]) {
                  "Its identifier" id: ID!
                  \"""One \\\""" quoted\"""
                  pages(first: Int = 10, ratio: Float = 1.5e3, sizes: [[Int!]!] = [[1], []], shape: Shape = {a: true, b: null, c: RED}): [Page!]! @deprecated(reason: "gone")
                }
                interface Node { id: ID! }
                interface Titled implements Node @label { id: ID!, title: String @inaccessible }
                input Shape @oneOf { a: Boolean, b: Int = 3 @deprecated, c: Colour }
                enum Colour @label(name: "x") { "warm" RED @deprecated(reason: "too loud") BLUE }
                scalar Money @specifiedBy(url: "https://example.org")
                union Found @label = | Book | Shelf
                type Shelf
                """);
    }

    @Test
    void whatNoBuildWritesIsRefused() {
        for (String text : new String[] {
            "type Book {",
            "type Book { id ID }",
            "query { a }",
            "type Book { a: [Int }",
            "\"open",
            "\"\"\"open",
            "enum E { A(a: 1) }"
        }) {
            assertThatThrownBy(() -> SdlReader.read(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Unexpected text at character ");
        }
    }

    private static void same(String text) {
        assertThat(AstPrinter.printAst(SdlReader.read(text))).isEqualTo(AstPrinter.printAst(Parser.parse(text)));
    }
}
