package io.subgraft.samples.corpus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.samples.corpus.OwnModel;
import io.subgraft.samples.corpus.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The matrix of docs/mapping.md. Each row is a model in {@code mappings}: filled by Hibernate with nulls among the
 * values, each attribute read in a list, by each key and below the associations of fifty parents, in exactly the statements
 * that the level asks for; compared with what Hibernate loads and with plain SQL.
 */
class MappingProofTest {

    @TempDir
    Path classes;

    static Stream<Mapping> mappings() {
        return Mapping.all().stream();
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void everyAttributeIsRightOnEveryDatabase(Mapping mapping) throws Exception {
        new OwnModel(classes).compile(mapping.sources());
        for (String url : List.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", Postgres.newUrl())) {
            try (Served served = Served.of(classes, url)) {
                assertThat(new Proof(mapping, served).wrong()).as(url).isEmpty();
            }
        }
    }

    @Test
    void eachRowOfTheMatrixIsProvenAndEachProofIsARow() throws IOException {
        String page = Files.readString(Path.of("../../docs/mapping.md"));
        List<String> rows = page.substring(page.indexOf("| --- |"), page.indexOf("\n\n", page.indexOf("| --- |")))
                .lines()
                .skip(1)
                .toList();
        Pattern proof = Pattern.compile("\\| proof `(\\w+)`[^|]*\\|$");
        assertThat(rows).allMatch(proof.asPredicate());
        assertThat(rows.stream().flatMap(row -> proof.matcher(row).results().map(found -> found.group(1))))
                .containsExactlyInAnyOrderElementsOf(
                        mappings().map(Mapping::name).toList());
    }
}
