package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.subgraft.Subgraft;
import io.subgraft.SubgraftBuilder;
import io.subgraft.database.Database;
import io.subgraft.limit.Limits;
import io.subgraft.security.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a caller asks, it gets the answer that a database would give which has nothing but what the caller may see. So
 * hidden rows are absent on every path, in every condition, order, count and group, and in what a gateway asks.
 */
class SecurityOracleTest {

    private static final long SEED = Long.getLong("security.seed", 20_261_122L);
    private static final int DOCUMENTS = Integer.getInteger("security.documents", 250);

    static final Map<String, List<String>> VALUES = Map.of(
            "ID", literals(1, 24, "\"%d\""),
            "Int", List.of("0", "1", "2", "3", "7700005", "7700012", "8800007", "9900003"),
            "Long", List.of("0", "1", "3", "10"),
            "BigInteger", List.of("0", "3", "40"),
            "Float", List.of("0.5", "2.0"),
            "BigDecimal", List.of("0", "1.5", "7700010"),
            "Boolean", List.of("true", "false"),
            "String",
                    List.of(
                            "\"n1\"",
                            "\"n\"",
                            "\"t2\"",
                            "\"of1 team1\"",
                            "\"x3\"",
                            "\"s1\"",
                            "\"01\"",
                            "\"c1\"",
                            "\"guarded\""));

    private static List<String> literals(int from, int to, String format) {
        return IntStream.rangeClosed(from, to).mapToObj(format::formatted).toList();
    }

    private static final List<SecuredCaller> CALLERS = List.of(
            new SecuredCaller(null, null, Set.of()),
            new SecuredCaller("n1", 1, Set.of()),
            new SecuredCaller("n2", 2, Set.of("hr")),
            new SecuredCaller("n3", 1, Set.of("boss")),
            new SecuredCaller("n4", 1, Set.of("hr", "boss")));

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private Subgraft served(Database database, List<String> sql) {
        Booted booted = new Booted(SecuredModel.MODEL, database, SecuredModel.CLASSES).with(sql.toArray(String[]::new));
        open.add(booted);
        SubgraftBuilder builder = Subgraft.builder(booted.sessionFactory())
                .onlyModules(SecuredModel.MODEL.modules())
                .limits(Limits.none());
        // On one of the databases reads run beside each other, since what hides rows then works in several threads.
        return (database == Database.POSTGRESQL ? builder.parallelReads(ForkJoinPool.commonPool(), 4) : builder)
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "POSTGRESQL"})
    void hiddenIsAbsent(Database database) {
        SecuredRows rows = new SecuredRows(SEED);
        Subgraft all = served(database, rows.sql(null));
        int compared = 0;
        int withRows = 0;
        for (SecuredCaller caller : CALLERS) {
            Subgraft reference = served(database, rows.sql(caller));
            RandomDocuments documents =
                    new RandomDocuments(all.schema(), new Random(SEED), VALUES, SecuredModel.ENTITIES);
            for (int i = 0; i < DOCUMENTS; i++) {
                String document = documents.next();
                ExecutionResult answer = ask(all, document, caller);
                assertThat(answer.toSpecification())
                        .as("%s asks %s", caller, document)
                        .isEqualTo(ask(reference, document, caller.everything()).toSpecification());
                assertThat(codes(answer)).as(document).isSubsetOf("FORBIDDEN", "BAD_USER_INPUT");
                holdsNothingGuarded(answer, caller, document);
                compared++;
                withRows += answer.toSpecification().toString().contains("__typename=") ? 1 : 0;
            }
        }
        assertThat(compared).isEqualTo(CALLERS.size() * DOCUMENTS);
        assertThat(withRows).as("documents that found something").isGreaterThan(compared / 4);
    }

    private static void holdsNothingGuarded(ExecutionResult answer, SecuredCaller caller, String document) {
        String text = answer.toSpecification().toString();
        assertThat(text).as(document).doesNotContain("tenant", "secured.", "select ");
        if (!caller.hasRole("hr")) {
            assertThat(text).as(document).doesNotContain("guardedremark", "guardeddoor", "=99000");
            if (!caller.hasRole("boss")) {
                assertThat(text).as(document).doesNotContain("=77000");
            }
        }
        if (!caller.hasRole("boss")) {
            assertThat(text).as(document).doesNotContain("=88000");
        }
    }

    private static ExecutionResult ask(Subgraft subgraft, String document, Caller caller) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document).build();
        input.getGraphQLContext().put(Caller.class, caller);
        return subgraft.execute(input);
    }

    private static List<String> codes(ExecutionResult answer) {
        return answer.getErrors().stream()
                .map(GraphQLError::getExtensions)
                .map(each -> String.valueOf(each.get("code")))
                .toList();
    }
}
