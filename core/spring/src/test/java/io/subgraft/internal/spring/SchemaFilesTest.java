package io.subgraft.internal.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SchemaFilesTest {

    @Test
    void aQueryTypeOfItsOwnExtendsTheGeneratedOne() {
        assertThat(SchemaFiles.extending(
                        "\"All.\" type Query { a: Int } type Mutation { b: Int } extend type Query { c: Int }"))
                .contains(
                        "extend type Query {\n  a: Int\n}",
                        "type Mutation {\n  b: Int\n}",
                        "extend type Query {\n  c: Int\n}")
                .doesNotContain("extend type Mutation", "extend extend");
    }

    @Test
    void filesOfFoldersAreReadOnce(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("graphql/sub"));
        Files.writeString(folder.resolve("graphql/a.graphqls"), "type A { a: Int }");
        Files.writeString(folder.resolve("graphql/sub/b.gqls"), "type B { b: Int }");
        String all = SchemaFiles.read(
                new PathMatchingResourcePatternResolver(),
                List.of("file:" + folder + "/graphql/**/", "file:" + folder + "/graphql/", "file:" + folder + "/none/"),
                List.of(".graphqls", ".gqls"));
        assertThat(all).containsOnlyOnce("type A").containsOnlyOnce("type B");
    }
}
