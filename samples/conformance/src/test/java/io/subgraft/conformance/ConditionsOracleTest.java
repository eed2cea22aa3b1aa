package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.Subgraft;
import io.subgraft.conformance.ConditionedModel.Condition;
import io.subgraft.database.Database;
import io.subgraft.limit.Limits;
import io.subgraft.security.EnabledFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is asked, what tenants, filters, restrictions and soft deletes leave out is absent, as it is from a database that never
 * had it: on every path to a row, in every condition, order, count and group, and in what a gateway asks.
 */
class ConditionsOracleTest {

    private static final long SEED = Long.getLong("conditions.seed", 20_261_130L);
    private static final int DOCUMENTS = Integer.getInteger("conditions.documents", 100);

    /** Of the systematic documents each database is asked one of so many. */
    private static final int SHARE = Integer.getInteger("conditions.share", 4);

    private static final Map<String, List<String>> VALUES = Map.of(
            "ID", List.of("\"1\"", "\"2\"", "\"3\"", "\"6\"", "\"7\"", "\"9\""),
            "Int", List.of("0", "1", "30", "40", "60", "90"),
            "Long", List.of("0", "1", "2", "40"),
            "BigInteger", List.of("0", "30"),
            "Float", List.of("0.5", "30.0"),
            "BigDecimal", List.of("0", "60"),
            "Boolean", List.of("true", "false"),
            "String", List.of("\"t0\"", "\"t3\"", "\"t\"", "\"o1\"", "\"n3\"", "\"p3\"", "\"k6\"", "\"x9\""));

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private Subgraft served(Database database, boolean isAll) {
        Booted booted = new Booted(
                        ConditionedModel.MODEL,
                        database,
                        Map.of("hibernate.tenant_identifier_resolver", new FixedTenant("a")),
                        ConditionedModel.CLASSES)
                .with(ConditionedModel.sql(database, SEED, isAll).toArray(String[]::new));
        open.add(booted);
        return booted.subgraft(builder -> (database == Database.POSTGRESQL
                        ? builder.parallelReads(ForkJoinPool.commonPool(), 4)
                        : builder)
                .limits(Limits.none())
                .filters(caller ->
                        List.of(EnabledFilter.of("enabled").with("of", List.of("eu", "as")), EnabledFilter.of("two"))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "POSTGRESQL"})
    void whatIsLeftOutIsAbsent(Database database) {
        Subgraft all = served(database, true);
        Subgraft reference = served(database, false);
        List<String> documents = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            documents.addAll(new PathDocuments(all.schema()).of(condition.owner()));
            documents.addAll(new PathDocuments(all.schema()).of(condition.target()));
        }
        assertThat(documents).hasSizeGreaterThan(2_000);
        documents = new ArrayList<>(IntStream.range(0, documents.size())
                .filter(each -> each % SHARE == database.ordinal() % SHARE)
                .mapToObj(documents::get)
                .toList());
        int systematic = documents.size();
        RandomDocuments random = new RandomDocuments(all.schema(), new Random(SEED), VALUES, ConditionedModel.ENTITIES);
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(random.next());
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            String document = documents.get(i);
            ExecutionResult expected = reference.execute(document);
            ExecutionResult answer = all.execute(document);
            if (i < systematic && !codes(expected).isEmpty()) {
                wrong.put(document, "refers to what is not there: " + expected.getErrors());
            }
            if (!String.valueOf(answer.<Object>getData()).equals(String.valueOf(expected.<Object>getData()))
                    || !codes(answer).equals(codes(expected))
                    || !List.of("BAD_USER_INPUT").containsAll(codes(answer))) {
                wrong.put(document, "\n  got  " + answer.toSpecification() + "\n  want " + expected.toSpecification());
            }
        }
        assertThat(wrong.entrySet().stream().map(Object::toString).toList()).isEmpty();
    }

    private static LinkedHashSet<String> codes(ExecutionResult answer) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        for (GraphQLError each : answer.getErrors()) {
            codes.add(String.valueOf(each.getExtensions().get("code")));
        }
        return codes;
    }
}
