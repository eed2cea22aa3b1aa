package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Database;
import io.subgraft.security.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may write what: rows by the policy, before and after; fields and attributes by roles. */
class WritePoliciesTest {

    private static final Caller ONE = Shop.caller("one", 1, "boss");

    private static Shop shop(Database database) {
        return Shop.on(database)
                .with("insert into Ticket (id, number, text, tenant) values (1, 'A', 'mine', 1)")
                .with("insert into Ticket (id, number, text, tenant) values (2, 'B', 'theirs', 2)");
    }

    private static String answer(Shop shop, String field, Caller caller) {
        ExecutionResult result = shop.execute(
                "mutation { it: " + field + " { ticket { text } errors { code path message } } }", Map.of(), caller);
        return result.getData() + " "
                + result.getErrors().stream()
                        .map(each -> each.getExtensions().get("code") + " "
                                + each.getExtensions().get("argument"))
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void presetsAreWrittenFromTheCaller(Database database) {
        Shop shop = shop(database);
        assertThat(answer(shop, "createTicket(input: { number: \"C\", text: \"new\" })", ONE))
                .isEqualTo("{it={ticket={text=new}, errors=[]}} []");
        assertThat(shop.texts("select tenant from Ticket where number = 'C'")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void callerWithoutTheValueOfAPresetWritesNothing(Database database) {
        Shop shop = shop(database);
        assertThat(answer(shop, "createTicket(input: { number: \"C\" })", Shop.NOBODY))
                .contains("code=FORBIDDEN");
        assertThat(shop.rows("select * from Ticket")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void hiddenRowsAreAsIfTheyWereNotThere(Database database) {
        for (String field : List.of(
                "updateTicket(id: %s, input: { text: \"X\" })",
                "deleteTicket(id: %s)",
                "updateTicket(id: 1, input: { parent: { connect: { id: %s } } })",
                "createTicket(input: { number: \"C\", parent: { connect: { id: %s } } })")) {
            Shop shop = shop(database);
            List<List<Object>> before = shop.rows("select * from Ticket order by id");
            StringBuilder hidden = new StringBuilder();
            StringBuilder missing = new StringBuilder();
            List<String> ofHidden =
                    shop.booted.statements(() -> hidden.append(answer(shop, field.formatted("2"), ONE)));
            List<String> ofMissing =
                    shop.booted.statements(() -> missing.append(answer(shop, field.formatted("77"), ONE)));
            assertThat(hidden.toString()).contains("code=NOT_FOUND").isEqualTo(missing.toString());
            assertThat(ofHidden).isEqualTo(ofMissing);
            assertThat(shop.rows("select * from Ticket order by id")).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void uniqueKeyOfAHiddenRowIsNoOracle(Database database) {
        Shop shop = shop(database);
        String taken = answer(shop, "createTicket(input: { number: \"B\" })", ONE);
        assertThat(taken).contains("code=FORBIDDEN, path=[input]").contains("You may not write such a Ticket");
        assertThat(answer(shop, "createTicket(input: { number: \"A\" })", ONE))
                .contains("code=UNIQUE, path=[input, number]");
        assertThat(shop.rows("select * from Ticket")).hasSize(2);
    }

    @Test
    void rolesOfOperationsAndAttributesAreCheckedBeforeAnySql() {
        Shop shop = shop(Database.H2);
        Caller plain = Shop.caller("two", 1);
        List<String> statements = shop.booted.statements(() -> {
            assertThat(answer(shop, "deleteTicket(id: 1)", plain))
                    .isEqualTo("{it={ticket=null, errors=[]}} [FORBIDDEN null]");
            assertThat(answer(shop, "updateTicket(id: 1, input: { priority: 1 })", plain))
                    .isEqualTo("{it={ticket=null, errors=[]}} [FORBIDDEN [input, priority]]");
        });
        assertThat(statements).isEmpty();
        assertThat(answer(shop, "updateTicket(id: 1, input: { priority: 1 })", Shop.caller("s", 1, "staff")))
                .isEqualTo("{it={ticket={text=mine}, errors=[]}} []");
    }

    @Test
    void presetAttributesAreInNoInput() {
        ExecutionResult result = shop(Database.H2)
                .execute("mutation { createTicket(input: { tenant: 2 }) { errors { code } } }", Map.of(), ONE);
        assertThat(result.getErrors())
                .singleElement()
                .satisfies(
                        error -> assertThat(error.getExtensions()).containsEntry("code", "GRAPHQL_VALIDATION_FAILED"));
    }
}
