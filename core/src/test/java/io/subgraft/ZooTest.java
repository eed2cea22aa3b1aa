package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.schema.idl.TypeRuntimeWiring;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.zoo.ZooModule;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Mappings beyond the plain ones. */
@ParameterizedClass
@EnumSource(Database.class)
class ZooTest {

    private final Menagerie zoo;
    private final SessionFactory sessions;
    private final Subgraft subgraft;
    private List<String> statements = List.of();

    ZooTest(Database database) {
        this.zoo = Menagerie.of(database);
        this.sessions = zoo.sessions();
        this.subgraft = Subgraft.builder(sessions)
                .onlyModules(List.of(new ZooModule()))
                .schemaExtension(
                        "extend type Query { someKeepers: [Keeper!]! someAnimals: [Animal!]! someVisits: [Visit!]! }",
                        wiring -> wiring.type(TypeRuntimeWiring.newTypeWiring("Query")
                                .dataFetcher("someKeepers", env -> all("from Keeper e order by e.id"))
                                .dataFetcher("someAnimals", env -> all("from Animal e order by e.id"))
                                .dataFetcher(
                                        "someVisits", env -> all("from Visit e order by e.day, e.cage.id.number"))))
                .build();
    }

    private List<Object> all(String hql) {
        return sessions.fromSession(
                session -> session.createSelectionQuery(hql, Object.class).list());
    }

    private Answer query(String document) {
        ExecutionResult[] result = new ExecutionResult[1];
        statements =
                zoo.log().during(() -> result[0] = subgraft.execute(document)).sql();
        assertThat(result[0].getErrors()).isEmpty();
        return new Answer(result[0].getData());
    }

    private void assertAnswer(String document, String data, int number) {
        assertThat(query(document).data().toString()).isEqualTo(data);
        assertThat(statements).hasSize(number);
    }

    @Test
    void compositeKeysAreLookedUpBy() {
        assertAnswer(
                "{ cage(house: \"B;%\", number: 1) { id { house number } size } visit(cageHouse: \"A\", cageNumber: 1, day: 2)"
                        + " { day note cage { size } } none: cage(house: \"A\", number: 9) { size } }",
                "{cage={id={house=B;%, number=1}, size=30}, visit={day=2, note=second, cage={size=10}}, none=null}", 3);
    }

    @Test
    void compositeKeysAreBatchedBy() {
        assertAnswer(
                "{ cages { nodes { size visits { totalCount nodes { day note } } } } }",
                "{cages={nodes=[{size=10, visits={totalCount=2, nodes=[{day=1, note=first}, {day=2, note=second}]}},"
                        + " {size=20, visits={totalCount=1, nodes=[{day=2, note=null}]}},"
                        + " {size=30, visits={totalCount=1, nodes=[{day=1, note=b}]}}]}}",
                3);
    }

    @Test
    void compositeForeignKeysAreFollowed() {
        assertAnswer(
                "{ visits { nodes { note before { note cage { id { house } } } } } }",
                "{visits={nodes=[{note=first, before=null}, {note=second, before={note=first, cage={id={house=A}}}},"
                        + " {note=null, before={note=b, cage={id={house=B;%}}}}, {note=b, before=null}]}}",
                1);
    }

    @Test
    void compositeKeysArePagedBy() {
        List<String> visited = new ArrayList<>();
        String after = "null";
        for (int i = 0; i < 4; i++) {
            Answer page = query("{ visits(first: 1, after: " + after
                    + ") { nodes { cage { id { house number } } day } pageInfo { endCursor hasNextPage } } }");
            visited.add(page.all("visits.nodes").get(0).toString());
            after = "\"" + page.one("visits.pageInfo.endCursor") + "\"";
            assertThat(page.one("visits.pageInfo.hasNextPage")).isEqualTo(i < 3);
        }
        assertThat(visited).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void derivedIdentifiersAreThoseOfTheirAssociation() {
        assertAnswer(
                "{ lock(house: \"A\", number: 2) { id { house number } code cage { size lock { code } } } cage(house: \"A\", number: 1) { lock { code } } }",
                "{lock={id={house=A, number=2}, code=x, cage={size=20, lock={code=x}}}, cage={lock=null}}",
                2);
    }

    @Test
    void embeddablesAreNullAsHibernateSeesThem() {
        assertAnswer(
                "{ keepers { nodes { name address { street country { name } place { north east } } } } }",
                "{keepers={nodes=[{name=Ann, address={street=Main, country={name=Austria}, place={north=48.2, east=16.4}}},"
                        + " {name=Bob, address=null}, {name=Cid, address={street=null, country={name=Peru}, place=null}},"
                        + " {name=Dot, address={street=null, country=null, place=null}}]}}",
                1);
    }

    @Test
    void collectionsOfValuesAreWholeAndOneStatementEach() {
        assertAnswer(
                "{ keepers { nodes { languages shifts cottages { street country { name } } } } }",
                "{keepers={nodes=[{languages=[de, en], shifts=[soon, late], cottages=[{street=A, country=null},"
                        + " {street=B, country={name=Peru}}]}, {languages=[], shifts=[a], cottages=[]},"
                        + " {languages=[es], shifts=[], cottages=[]}, {languages=[], shifts=[], cottages=[]}]}}",
                4);
    }

    @Test
    void mapsAreListsOfEntries() {
        assertAnswer(
                "{ keepers(first: 1) { nodes { scores { key value } visas { key { name } value } byName { key value { __typename name } } } } }",
                "{keepers={nodes=[{scores=[{key=a, value=5}, {key=b, value=7}], visas=[{key={name=Peru}, value=X1}],"
                        + " byName=[{key=Kea, value={__typename=Bird, name=Kea}}, {key=Leo, value={__typename=Lion, name=Leo}},"
                        + " {key=Tom, value={__typename=Cat, name=Tom}}]}]}}",
                4);
    }

    @Test
    void aPartOfEntriesIsReadOnlyWhereItIsSelected() {
        assertAnswer(
                "{ keepers { nodes { scores { key } visas { key { name } } byName { key } } } }",
                "{keepers={nodes=[{scores=[{key=a}, {key=b}], visas=[{key={name=Peru}}],"
                        + " byName=[{key=Kea}, {key=Leo}, {key=Tom}]}, {scores=[], visas=[], byName=[]},"
                        + " {scores=[], visas=[{key={name=Austria}}], byName=[]}, {scores=[{key=a}], visas=[], byName=[]}]}}",
                4);
        assertAnswer(
                "{ keepers { nodes { scores { value } visas { value } byName { value { id } } } } }",
                "{keepers={nodes=[{scores=[{value=5}, {value=7}], visas=[{value=X1}],"
                        + " byName=[{value={id=1}}, {value={id=3}}, {value={id=2}}]}, {scores=[], visas=[], byName=[]},"
                        + " {scores=[], visas=[{value=X2}], byName=[]}, {scores=[{value=9}], visas=[], byName=[]}]}}",
                4);
    }

    @Test
    void entriesAreCountedWhereNoPartIsSelected() {
        assertAnswer(
                "{ keepers { nodes { scores { __typename } visas { __typename } byName { __typename } } } }",
                "{keepers={nodes=[{scores=[{__typename=KeeperScoresEntry}, {__typename=KeeperScoresEntry}],"
                        + " visas=[{__typename=KeeperVisasEntry}], byName=[{__typename=KeeperByNameEntry},"
                        + " {__typename=KeeperByNameEntry}, {__typename=KeeperByNameEntry}]},"
                        + " {scores=[], visas=[], byName=[]}, {scores=[], visas=[{__typename=KeeperVisasEntry}], byName=[]},"
                        + " {scores=[{__typename=KeeperScoresEntry}], visas=[], byName=[]}]}}",
                4);
    }

    @Test
    void everyRowHasItsTrueType() {
        String fragments =
                " { __typename name ... on Bird { wings: span from { name } } ... on AnyCat { length: span } ... on Lion { tame } } ";
        String kea = "{__typename=Bird, name=Kea, wings=110, from={name=Peru}}";
        String tom = "{__typename=Cat, name=Tom, length=60}";
        String leo = "{__typename=Lion, name=Leo, length=200, tame=true}";
        assertAnswer("{ animal(id: 3)" + fragments + "}", "{animal=" + leo + "}", 1);
        assertAnswer(
                "{ animals(first: 3) { nodes" + fragments + "} }",
                "{animals={nodes=[" + kea + ", " + tom + ", " + leo + "]}}",
                1);
        assertAnswer(
                "{ keeper(id: 1) { animals { nodes" + fragments + "} } }",
                "{keeper={animals={nodes=[" + kea + ", " + tom + ", " + leo + "]}}}",
                2);
        assertAnswer(
                "{ cats { nodes { __typename name } } }",
                "{cats={nodes=[{__typename=Cat, name=Tom}, {__typename=Lion, name=Leo}]}}",
                1);
    }

    @Test
    void aToOneIntoAHierarchyMayBeAbsent() {
        assertAnswer(
                "{ animals { nodes { name eats { __typename name ... on Lion { tame } } } } }",
                "{animals={nodes=[{name=Kea, eats=null}, {name=Tom, eats={__typename=Bird, name=Kea}},"
                        + " {name=Leo, eats={__typename=Cat, name=Tom}}, {name=Owl, eats=null}]}}",
                1);
    }

    @Test
    void columnsOfASubclassAreReadOnlyWhenAskedFor() {
        query("{ lions { nodes { name } } }");
        assertThat(statements.get(0)).doesNotContain("tame", "span");
        query("{ birds { nodes { name } } }");
        assertThat(statements.get(0)).doesNotContain("span", "Cat", "Lion");
    }

    @Test
    void associationsOfTheBaseAreOneStatementForAllClasses() {
        assertAnswer(
                "{ animals { nodes { name cages { nodes { size } } ... on AnyCat { dens { nodes { size } } } } } }",
                "{animals={nodes=[{name=Kea, cages={nodes=[{size=10}, {size=30}]}},"
                        + " {name=Tom, cages={nodes=[]}, dens={nodes=[]}},"
                        + " {name=Leo, cages={nodes=[{size=10}]}, dens={nodes=[{size=20}]}}, {name=Owl, cages={nodes=[]}}]}}",
                3);
    }

    @Test
    void instancesAreReadAsRowsAre() {
        String keeper =
                "{ name address { street town country { name } place { north } } languages shifts scores { key value }"
                        + " animals(first: 2) { totalCount nodes { __typename name } } }";
        assertThat(query("{ someKeepers " + keeper + " }").all("someKeepers"))
                .isEqualTo(query("{ keepers { nodes " + keeper + " } }").all("keepers.nodes"));
        String animal =
                "{ __typename name keeper { name } cages { nodes { size } } ... on AnyCat { span dens { totalCount } } }";
        assertThat(query("{ someAnimals " + animal + " }").all("someAnimals"))
                .isEqualTo(query("{ animals { nodes " + animal + " } }").all("animals.nodes"));
        String visit = "{ day note cage { size visits { nodes { day } } } before { note } }";
        assertThat(query("{ someVisits " + visit + " }").all("someVisits"))
                .containsExactlyInAnyOrderElementsOf(
                        query("{ visits { nodes " + visit + " } }").all("visits.nodes"));
    }
}
