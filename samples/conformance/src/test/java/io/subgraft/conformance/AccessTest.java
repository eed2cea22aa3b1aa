package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import io.subgraft.Subgraft;
import io.subgraft.database.Database;
import io.subgraft.security.Caller;
import io.subgraft.security.Rows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not read something is told so, before any SQL reads it; what a policy hides is not asked for. */
class AccessTest {

    private static final Booted SHOP = new Booted(SecuredModel.MODEL, Database.H2, SecuredModel.CLASSES)
            .with(new SecuredRows(1).sql(null).toArray(String[]::new));
    private static final Caller CLERK = new SecuredCaller("n1", 1, Set.of());
    private static final Caller BOSS = new SecuredCaller("n1", 1, Set.of("hr", "boss"));

    @AfterAll
    static void close() {
        SHOP.close();
    }

    private static ExecutionResult ask(Caller caller, String document) {
        return SHOP.subgraft().execute(input(caller, document));
    }

    private static ExecutionInput input(Caller caller, String document) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document).build();
        input.getGraphQLContext().put(Caller.class, caller);
        return input;
    }

    private static List<String> statements(Caller caller, String document) {
        return SHOP.statements(() -> ask(caller, document));
    }

    private static String error(GraphQLError error) {
        return error.getExtensions().get("code") + " " + error.getMessage() + " " + error.getPath();
    }

    @Test
    void aFieldThatIsNotForTheCallerIsNullAndToldOnce() {
        String document = "{ persons { nodes { id wage } } }";
        ExecutionResult answer = ask(CLERK, document);
        assertThat(answer.getErrors().stream().map(AccessTest::error))
                .containsExactly("FORBIDDEN You may not read wage [persons, nodes, 0, wage]");
        assertThat(answer.getData().toString()).contains("wage=null").doesNotContain("wage=77");
        assertThat(statements(CLERK, document)).singleElement().asString().doesNotContain("wage");
        assertThat(ask(BOSS, document).getErrors()).isEmpty();
        assertThat(ask(BOSS, document).getData().toString()).contains("wage=77").doesNotContain("wage=null");
    }

    @Test
    void anyHostAnswersTheSame() {
        GraphQL host = GraphQL.newGraphQL(SHOP.subgraft().schema()).build();
        String document = "{ persons { nodes { id wage home { door } salaries { totalCount } record } } }";
        for (Caller each : List.of(CLERK, BOSS)) {
            assertThat(host.execute(input(each, document)).toSpecification())
                    .isEqualTo(ask(each, document).toSpecification());
        }
        assertThat(ask(CLERK, document).getErrors()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ persons(where: {wage: {gt: 1}}) { totalCount } }",
                "{ persons(where: {or: [{not: {wage: {isNull: true}}}]}) { totalCount } }",
                "{ persons(where: {home: {door: {eq: \"x\"}}}) { totalCount } }",
                "{ persons(where: {salaries: {some: {}}}) { totalCount } }",
                "{ persons(where: {boss: {wage: {gt: 1}}}) { totalCount } }",
                "{ persons(where: {works: {none: {lead: {remark: {eq: \"x\"}}}}}) { totalCount } }",
                "{ persons(orderBy: [{wage: ASC}]) { totalCount } }",
                "{ persons(orderBy: [{boss: {wage: ASC}}]) { totalCount } }",
                "{ persons { aggregate { max { wage } } } }",
                "{ persons { aggregate { countDistinct { remark } } } }",
                "{ persons { aggregate { groupBy(by: [{wage: VALUE}]) { count } } } }",
                "{ persons { aggregate { groupBy(by: [{boss: {wage: VALUE}}]) { count } } } }",
                "{ persons { aggregate { groupBy(by: [{name: VALUE}], having: {sum: {wage: {gt: 1}}}) { count } } } }",
                "{ persons { aggregate { groupBy(by: [{name: VALUE}], orderBy: [{sum: {wage: ASC}}]) { count } } } }",
                "{ teams { nodes { people(where: {wage: {gt: 1}}) { totalCount } } } }",
                "{ salaries { totalCount } }",
                "{ salary(id: \"1\") { amount } }"
            })
    void whatTheCallerMayNotReadIsNotAskedForEither(String document) {
        assertThat(ask(CLERK, document).getErrors())
                .singleElement()
                .extracting(each -> each.getExtensions().get("code"))
                .isEqualTo("FORBIDDEN");
        assertThat(statements(CLERK, document)).isEmpty();
        assertThat(ask(BOSS, document).getErrors()).isEmpty();
    }

    @Test
    void anArgumentThatNamesItIsPointedAt() {
        GraphQLError error = ask(CLERK, "{ persons(where: {boss: {wage: {gt: 1}}}) { totalCount } }")
                .getErrors()
                .get(0);
        assertThat(error.getExtensions().get("argument")).isEqualTo(List.of("where", "boss", "wage"));
    }

    @Test
    void aSearchPassesItOver() {
        String document = "{ persons(search: \"guardedremark\") { totalCount } }";
        assertThat(ask(CLERK, document).getData().toString()).isEqualTo("{persons={totalCount=0}}");
        assertThat(ask(BOSS, document).getData().toString()).isNotEqualTo("{persons={totalCount=0}}");
    }

    @Test
    void aGatewayIsToldForEachEntity() {
        ExecutionResult answer = ask(
                CLERK,
                "{ _entities(representations: [{__typename: \"Salary\", id: \"1\"}, {__typename: \"Country\", id: \"1\"}])"
                        + " { ... on Salary { amount } ... on Country { name } } }");
        assertThat(answer.getData().toString()).isEqualTo("{_entities=[null, {name=c1}]}");
        assertThat(answer.getErrors().stream().map(AccessTest::error))
                .containsExactly("FORBIDDEN You may not read Salary [_entities, 0]");
    }

    @Test
    void aForeignKeyDoesNotTellOfAHiddenRow() {
        assertThat(statements(CLERK, "{ bugs { nodes { of { id } } } }"))
                .singleElement()
                .asString()
                .contains("left join");
        assertThat(statements(CLERK, "{ persons(where: {team: {id: {eq: \"1\"}}}) { totalCount } }"))
                .singleElement()
                .asString()
                .contains("left join");
        assertThat(statements(CLERK, "{ persons { nodes { country { id } } } }")) // of which everybody may see all
                .singleElement()
                .asString()
                .doesNotContain("Country");
    }

    @Test
    void theSchemaSaysWhatMayBeNullAndNothingOfWhatIsHidden() {
        assertThat(SecuredModel.MODEL.sdl())
                .contains("  wage: Int\n", "  door: String\n", "SalaryConnection\n", "  lead: Person\n")
                .doesNotContain("tenant", "everything", "OfTenant");
    }

    @Test
    void whatIsExplainedIsWhatTheCallerWouldRead() {
        String document = "{ persons { nodes { wage team { name } } } }";
        assertThat(SHOP.subgraft().explain(input(CLERK, document)).statements())
                .containsExactly("select e1.id, e1.name from Person e left join e.team e1 on (e1.tenant = :Team_tenant)"
                        + " where (e.tenant = :Person_tenant) order by e.id limit 20");
        assertThat(SHOP.subgraft().explain(input(BOSS, document)).statements().get(0))
                .startsWith("select e.wage, ");
    }

    @Test
    void aPolicyThatFailsLetsNothingThrough() {
        Subgraft failing = Subgraft.builder(SHOP.sessionFactory())
                .onlyModules(SecuredModel.MODEL.modules())
                .rowPolicyFactory(policy -> caller -> {
                    throw new IllegalStateException("secret of the policy");
                })
                .build();
        ExecutionResult answer = failing.execute(input(CLERK, "{ team(id: \"1\") { id } }"));
        assertThat(answer.getData().toString()).isEqualTo("{team=null}");
        assertThat(answer.toSpecification().toString())
                .contains("INTERNAL_SERVER_ERROR")
                .doesNotContain("secret");
    }

    @Test
    void aParameterWithoutValueLetsNothingThrough() {
        Subgraft careless = Subgraft.builder(SHOP.sessionFactory())
                .onlyModules(SecuredModel.MODEL.modules())
                .rowPolicyFactory(policy -> caller -> Rows.where("{row}.tenant = :tenant"))
                .build();
        ExecutionResult answer = careless.execute(input(CLERK, "{ team(id: \"1\") { id } }"));
        assertThat(answer.getData().toString()).isEqualTo("{team=null}");
    }

    @Test
    void aListOfValuesStandsForAsMany() {
        Subgraft both = Subgraft.builder(SHOP.sessionFactory())
                .onlyModules(SecuredModel.MODEL.modules())
                .rowPolicyFactory(
                        policy -> caller -> Rows.where("{row}.id in (:ids)").with("ids", List.of(1L, 2L)))
                .build();
        assertThat(both.execute("{ teams { totalCount } }").getData().toString())
                .isEqualTo("{teams={totalCount=2}}");
        Subgraft none = Subgraft.builder(SHOP.sessionFactory())
                .onlyModules(SecuredModel.MODEL.modules())
                .rowPolicyFactory(
                        policy -> caller -> Rows.where("{row}.id in (:ids)").with("ids", List.of()))
                .build();
        assertThat(none.execute("{ teams { totalCount } }").getData().toString())
                .isEqualTo("{teams={totalCount=0}}");
    }

    @Test
    void whatAnInstanceOfAResolverHasLoadedIsNotShownForThat() {
        Subgraft resolving = Subgraft.builder(SHOP.sessionFactory())
                .onlyModules(SecuredModel.MODEL.modules())
                .schemaExtension(
                        "extend type Query { staff: [Person!]! }",
                        wiring -> wiring.type("Query", query -> query.dataFetcher("staff", each -> staff())))
                .build();
        String document = "{ staff { team { id } } }";
        Map<String, Object> seen = ask(CLERK, "{ teams { nodes { id } } }").getData();
        Map<String, List<Map<String, Map<String, String>>>> staff =
                resolving.execute(input(CLERK, document)).getData();
        assertThat(staff.get("staff").stream()
                        .map(each -> each.get("team"))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(team -> assertThat(seen.toString()).contains(team));
        assertThat(resolving
                        .execute(input(((SecuredCaller) CLERK).everything(), document))
                        .getData()
                        .toString())
                .doesNotContain("team=null");
    }

    private static List<?> staff() {
        return SHOP.sessionFactory()
                .fromSession(session -> session.createSelectionQuery(
                                "from Person p join fetch p.team", SecuredModel.MODEL.type("secured.Person"))
                        .list());
    }

    @Test
    void aPolicyThatCannotBeMadeIsNamedAtTheStart() {
        CompiledModel model = CompiledModel.of("""
                package unmade;
                public class Unmade implements io.subgraft.security.RowPolicy {
                    public Unmade(String something) {}
                    @Override public io.subgraft.security.Rows visibleTo(io.subgraft.security.Caller caller) {
                        return io.subgraft.security.Rows.none();
                    }
                }
                """, """
                package unmade;
                @jakarta.persistence.Entity
                @io.subgraft.annotation.GraphQLExposed
                @io.subgraft.annotation.GraphQLPolicy(Unmade.class)
                public class Book { @jakarta.persistence.Id Long id; }
                """);
        assertThatThrownBy(() -> new Booted(model, Database.H2, "unmade.Book"))
                .hasMessage("unmade.Unmade cannot be made by a public constructor without parameters; write one, or say"
                        + " with SubgraftBuilder.rowPolicyFactory how it is made");
    }

    @Test
    void nobodySeesNothing() {
        Map<String, Object> data = SHOP.subgraft()
                .execute("{ teams { totalCount } countries { totalCount } }")
                .getData();
        assertThat(data).hasToString("{teams={totalCount=0}, countries={totalCount=3}}");
    }
}
