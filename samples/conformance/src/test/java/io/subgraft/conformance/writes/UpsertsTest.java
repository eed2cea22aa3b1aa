package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Database;
import io.subgraft.security.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that is updated where it is there and created where it is not, whoever else does so at the same time. */
class UpsertsTest {

    private static final Caller ONE = Shop.caller("one", 1, "staff");

    private static Shop shop(Database database) {
        return Shop.on(database)
                .with(
                        "insert into Label (id, code, text, origin, slot, tenant, version) values (1, 'A', 'mine', 'old', 's1', 1, 3)")
                .with(
                        "insert into Label (id, code, text, origin, slot, tenant, version) values (2, 'B', 'theirs', 'old', 's2', 2, 3)");
    }

    private static String document(String input) {
        return "mutation { upsertLabel(input: { " + input
                + " }) { label { code text origin version } created errors { code path message } } }";
    }

    private static String answer(Shop shop, String input, Caller caller) {
        ExecutionResult result = shop.execute(document(input), Map.of(), caller);
        assertThat(result.getErrors()).isEmpty();
        return String.valueOf(result.<Map<String, Object>>getData().get("upsertLabel"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void createsTheRowThatIsNotThere(Database database) {
        Shop shop = shop(database);
        assertThat(answer(shop, "code: \"C\", text: \"new\", origin: \"here\"", ONE))
                .isEqualTo("{label={code=C, text=new, origin=here, version=0}, created=true, errors=[]}");
        assertThat(shop.texts("select tenant from Label where code = 'C'")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void updatesTheRowThatIsThereAndLeavesWhatIsWrittenOnceOnly(Database database) {
        Shop shop = shop(database);
        assertThat(answer(shop, "code: \"A\", text: \"new\", origin: \"here\"", ONE))
                .isEqualTo("{label={code=A, text=new, origin=old, version=4}, created=false, errors=[]}");
        assertThat(shop.texts("select slot from Label where code = 'A'")).containsExactly("s1");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void findsARowThatAFieldBeforeCreated(Database database) {
        Shop shop = shop(database);
        ExecutionResult result = shop.execute("""
                mutation {
                  a: upsertLabel(input: { code: "C", text: "one" }) { created label { version } }
                  b: upsertLabel(input: { code: "C", text: "two" }) { created label { text version } }
                }
                """, Map.of(), ONE);
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getData().toString())
                .isEqualTo("{a={created=true, label={version=0}}, b={created=false, label={text=two, version=1}}}");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void rowOfAnotherCallerIsAnsweredLikeOneThatMayNotBeWritten(Database database) {
        Shop shop = shop(database);
        List<List<Object>> before = shop.rows("select * from Label order by id");
        String hidden = answer(shop, "code: \"B\", text: \"new\"", ONE);
        String forbidden = answer(shop, "code: \"C\", text: \"new\"", Shop.caller("nobody", null, "staff"));
        assertThat(hidden)
                .isEqualTo(forbidden)
                .contains("code=FORBIDDEN, path=[input]")
                .contains("label=null, created=null");
        assertThat(shop.rows("select * from Label order by id")).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void otherUniqueKeyOfAVisibleRowIsTold(Database database) {
        assertThat(answer(shop(database), "code: \"C\", slot: \"s1\"", ONE))
                .contains("code=UNIQUE, path=[input, slot]");
        assertThat(answer(shop(database), "code: \"C\", slot: \"s2\"", ONE)).contains("code=FORBIDDEN, path=[input]");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void takesAsManyStatementsAsThereAreThingsToDo(Database database) {
        Shop shop = shop(database);
        assertThat(statements(shop, "code: \"C\", text: \"new\"")).hasSize(3); // probe, insert, payload
        assertThat(statements(shop, "code: \"A\", text: \"new\"")).hasSize(4); // probe, lock, update, payload
        assertThat(statements(shop, "code: \"A\", text: \"new\"")).hasSize(3);
    }

    private static List<String> statements(Shop shop, String input) {
        return shop.booted.statements(() -> answer(shop, input, ONE)).stream()
                .filter(each -> !each.contains("nextval") && !each.contains("next value") && !each.contains("next_val"))
                .toList();
    }

    @Test
    void needsTheRolesOfBothWritesThatItMayComeTo() {
        Shop shop = shop(Database.H2);
        ExecutionResult result = shop.execute(document("code: \"C\""), Map.of(), Shop.caller("one", 1));
        assertThat(result.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN"));
        assertThat(shop.rows("select * from Label")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void hundredUpsertsOfAKeyAtTheSameTimeMakeOneRow(Database database) throws Exception {
        Shop shop = shop(database);
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String input = "code: \"Z\", text: \"" + i + "\"";
                answers.add(threads.submit(() -> {
                    start.await();
                    return answer(shop, input, ONE);
                }));
            }
            start.countDown();
            int created = 0;
            for (Future<String> each : answers) {
                assertThat(each.get()).contains("errors=[]");
                created += each.get().contains("created=true") ? 1 : 0;
            }
            assertThat(created).isEqualTo(1);
            assertThat(shop.texts("select version from Label where code = 'Z'")).containsExactly("99");
        } finally {
            threads.shutdown();
        }
    }
}
