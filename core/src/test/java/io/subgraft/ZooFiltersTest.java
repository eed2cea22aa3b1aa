package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.zoo.ZooModule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Filters by what is neither a column nor an association: embeddables, collections of values, maps. */
@ParameterizedClass
@EnumSource(Database.class)
class ZooFiltersTest {

    private final Subgraft subgraft;

    ZooFiltersTest(Database database) {
        this.subgraft = Subgraft.builder(Menagerie.of(database).sessions())
                .onlyModules(List.of(new ZooModule()))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ address: { town: { eq: \"Linz\" } } } | Dot",
                "{ address: { town: { isNull: true } } } | Ann, Bob, Cid",
                "{ not: { address: { town: { eq: \"Linz\" } } } } | Ann, Bob, Cid",
                "{ address: { place: { north: { gt: 48 } } } } | Ann",
                "{ address: { country: { name: { startsWith: \"A\" } } } } | Ann",
                "{ not: { address: { country: { name: { startsWith: \"A\" } } } } } | Bob, Cid, Dot",
                "{ languages: { some: { eq: \"de\" } } } | Ann",
                "{ languages: { none: { eq: \"de\" } } } | Bob, Cid, Dot",
                "{ languages: { every: { startsWith: \"e\" } } } | Bob, Cid, Dot",
                "{ languages: { some: {} } } | Ann, Cid",
                "{ languages: { none: {} } } | Bob, Dot",
                "{ shifts: { some: { in: [\"late\", \"a\"] } } } | Ann, Bob",
                "{ cottages: { some: { country: { code: { eq: \"PE\" } } } } } | Ann",
                "{ cottages: { some: { street: { eq: \"A\" }, country: { code: { eq: \"PE\" } } } } } | ''",
                "{ cottages: { some: {} } } | Ann",
                "{ cottages: { none: {} } } | Bob, Cid, Dot",
                "{ scores: { some: { key: { eq: \"a\" } } } } | Ann, Dot",
                "{ scores: { some: { key: { eq: \"a\" }, value: { gt: 5 } } } } | Dot",
                "{ scores: { every: { value: { gt: 5 } } } } | Bob, Cid, Dot",
                "{ visas: { some: { key: { name: { eq: \"Peru\" } } } } } | Ann",
                "{ visas: { some: { key: { code: { eq: \"AT\" } }, value: { endsWith: \"2\" } } } } | Cid",
                "{ byName: { some: { key: { eq: \"Tom\" }, value: { eats: { name: { eq: \"Kea\" } } } } } } | Ann",
                "{ byName: { some: { key: { eq: \"Kea\" }, value: { name: { eq: \"Tom\" } } } } } | ''",
                "{ animals: { some: { eats: { eats: { name: { eq: \"Kea\" } } } } } } | Ann",
                "{ animals: { none: {} }, languages: { none: {} } } | Bob, Dot",
            })
    void keepers(String filter, String names) {
        ExecutionResult result = subgraft.execute("{ keepers(where: " + filter + ") { nodes { name } } }");
        assertThat(result.getErrors()).isEmpty();
        assertThat(String.join(", ", new Answer(result.getData()).texts("keepers.nodes.name")))
                .isEqualTo(names);
    }
}
