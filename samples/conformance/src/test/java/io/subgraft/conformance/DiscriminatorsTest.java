package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of hierarchies have the classes that Hibernate gives them, however the mapping tells classes apart. */
class DiscriminatorsTest {

    /**
     * A hierarchy.
     *
     * @param name of it
     * @param root annotations of the topmost class
     * @param leaves annotations of the three classes below it
     */
    private record Kind(String name, String root, List<String> leaves) {

        private static Kind of(String name, String root, String... values) {
            return new Kind(
                    name,
                    root,
                    Stream.of(values)
                            .map(value -> "@DiscriminatorValue(\"" + value + "\")")
                            .toList());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of("null", "", "A", "null", "C"),
            Kind.of("not null", "", "A", "B", "not null"),
            Kind.of("both", "", "null", "B", "not null"),
            Kind.of("integer", "@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)", "1", "2", "3"),
            Kind.of(
                    "integer null",
                    "@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)",
                    "1",
                    "null",
                    "3"),
            Kind.of("char", "@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)", "x", "y", "z"),
            Kind.of(
                    "formula",
                    "@org.hibernate.annotations.DiscriminatorFormula(\"case when tail is null then 'n' when tail > 2 then 'l' else 's' end\")",
                    "n",
                    "l",
                    "s"),
            new Kind("joined", "@Inheritance(strategy = InheritanceType.JOINED)", List.of("", "", "")),
            Kind.of(
                    "joined by column",
                    "@Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = \"kind\")",
                    "A",
                    "B",
                    "C"),
            new Kind(
                    "table per class",
                    "@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)",
                    List.of("", "", "")));

    private static final List<String> LEAVES = List.of("Cat", "Dog", "Emu");

    private static CompiledModel model(Kind kind) {
        String header =
                "package zoo;\nimport io.subgraft.annotation.*;\nimport jakarta.persistence.*;\nimport java.util.*;\n";
        String[] sources = new String[5];
        sources[0] = header + "@Entity @GraphQLExposed "
                + (kind.name().equals("char") ? "@DiscriminatorValue(\"r\") " : "") + kind.root()
                + " public abstract class Animal { @Id public Long id; public String name; public Integer tail;"
                + " @ManyToOne(fetch = FetchType.LAZY) public Keeper keeper; }";
        for (int i = 0; i < 3; i++) {
            String leaf = LEAVES.get(i);
            sources[i + 1] = header + "@Entity @GraphQLExposed " + kind.leaves().get(i) + " public class " + leaf
                    + " extends Animal { public String own" + leaf + "; public String same; }";
        }
        sources[4] = header
                + "@Entity @GraphQLExposed public class Keeper { @Id public Long id; @OneToMany(mappedBy = \"keeper\")"
                + " public List<Animal> animals; @ManyToOne(fetch = FetchType.LAZY) public Animal pet;"
                + " @ManyToOne(fetch = FetchType.LAZY) public Dog dog; }";
        return CompiledModel.federated(sources);
    }

    private static Stream<Arguments> kinds() {
        return KINDS.stream()
                .flatMap(kind -> Stream.of(Database.values()).map(database -> Arguments.of(kind, database)));
    }

    private static Booted booted(Kind kind, CompiledModel model, Database database) {
        Booted zoo = new Booted(model, database, "zoo.Animal", "zoo.Cat", "zoo.Dog", "zoo.Emu", "zoo.Keeper");
        boolean isAnyOther = kind.leaves().get(2).contains("not null");
        if (isAnyOther) { // Hibernate has no value to insert for such a class
            zoo.with(
                    database == Database.MARIADB
                            ? "alter table Animal modify DTYPE varchar(31)"
                            : "alter table Animal alter column DTYPE drop not null");
        }
        zoo.sessionFactory().inTransaction(session -> {
            Object keeper = made(model, "Keeper", 1);
            session.persist(keeper);
            for (int i = 0; i < 6; i++) {
                String leaf = LEAVES.get(i % 3);
                Object animal = made(model, leaf, i + 1);
                set(animal, "name", leaf.toLowerCase(java.util.Locale.ROOT) + i);
                set(animal, "own" + leaf, "own " + i);
                set(animal, "same", "same " + i);
                set(animal, "tail", i % 3 == 0 ? null : i % 3 == 1 ? (Integer) 5 : (Integer) 1);
                set(animal, "keeper", keeper);
                session.persist(animal);
                if (i == 1) {
                    set(keeper, "pet", animal);
                    set(keeper, "dog", animal);
                }
            }
        });
        return isAnyOther ? zoo.with("update Animal set DTYPE = 'any' where ownEmu is not null") : zoo;
    }

    private static Object made(CompiledModel model, String type, long id) {
        try {
            Object made = model.type("zoo." + type).getConstructor().newInstance();
            set(made, "id", id);
            return made;
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static void set(Object instance, String field, Object value) {
        try {
            instance.getClass().getField(field).set(instance, value);
        } catch (ReflectiveOperationException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void rowsHaveTheirClasses(Kind kind, Database database) {
        try (Booted zoo = booted(kind, model(kind), database)) {
            String selection =
                    "__typename name ... on Cat { ownCat same } ... on Dog { ownDog same } ... on Emu { ownEmu same }";
            String expected =
                    "[{__typename=Cat, name=cat0, ownCat=own 0, same=same 0}, {__typename=Dog, name=dog1, ownDog=own 1, same=same 1},"
                            + " {__typename=Emu, name=emu2, ownEmu=own 2, same=same 2}, {__typename=Cat, name=cat3, ownCat=own 3, same=same 3},"
                            + " {__typename=Dog, name=dog4, ownDog=own 4, same=same 4}, {__typename=Emu, name=emu5, ownEmu=own 5, same=same 5}]";
            Answer all = zoo.query("{ animals { totalCount nodes { " + selection + " } } }");
            assertThat(all.all("animals.nodes")).hasToString(expected);
            assertThat(all.one("animals.totalCount")).isEqualTo(6);
            Answer paged = zoo.query("{ animals(first: 4) { nodes { __typename } pageInfo { hasNextPage } } }");
            assertThat(paged.texts("animals.nodes.__typename")).containsExactly("Cat", "Dog", "Emu", "Cat");
            Answer keeper = zoo.query("{ keepers { nodes { animals { totalCount nodes { " + selection
                    + " } } pet { __typename name } dog { __typename name ownDog } } } }");
            assertThat(keeper.all("keepers.nodes.animals.nodes")).hasToString(expected);
            assertThat(keeper.one("keepers.nodes.animals.totalCount")).isEqualTo(6);
            assertThat(keeper.one("keepers.nodes.pet")).hasToString("{__typename=Dog, name=dog1}");
            assertThat(keeper.one("keepers.nodes.dog")).hasToString("{__typename=Dog, name=dog1, ownDog=own 1}");
            assertThat(zoo.query("{ dogs { totalCount nodes { name ownDog } } cats { totalCount nodes { name } } }")
                            .data())
                    .hasToString("{dogs={totalCount=2, nodes=[{name=dog1, ownDog=own 1}, {name=dog4, ownDog=own 4}]},"
                            + " cats={totalCount=2, nodes=[{name=cat0}, {name=cat3}]}}");
            assertThat(zoo.query("{ emus { totalCount nodes { name ownEmu } } }")
                            .data())
                    .hasToString("{emus={totalCount=2, nodes=[{name=emu2, ownEmu=own 2}, {name=emu5, ownEmu=own 5}]}}");
            assertThat(zoo.query("{ emu(id: 3) { ownEmu } other: emu(id: 1) { name } }")
                            .data())
                    .hasToString("{emu={ownEmu=own 2}, other=null}");
            assertThat(zoo.query("{ animal(id: 2) { __typename } dog(id: 2) { ownDog } cat(id: 2) { name } }")
                            .data())
                    .hasToString("{animal={__typename=Dog}, dog={ownDog=own 1}, cat=null}");
            assertEntities(zoo);
        }
    }

    private static void assertEntities(Booted zoo) {
        ExecutionResult result = zoo.subgraft(options -> options.extension(new io.subgraft.federation.Federation()))
                .execute(
                        "{ _entities(representations: [{ __typename: \"Dog\", id: \"2\" }, { __typename: \"Cat\", id: \"1\" },"
                                + " { __typename: \"Emu\", id: \"3\" }, { __typename: \"Dog\", id: \"1\" },"
                                + " { __typename: \"Emu\", id: \"1\" }])"
                                + " { __typename ... on Dog { ownDog } ... on Cat { ownCat } } }");
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.<Object>getData())
                .hasToString(
                        "{_entities=[{__typename=Dog, ownDog=own 1}, {__typename=Cat, ownCat=own 0}, {__typename=Emu}, null, null]}");
    }

    /** A row that vanished would take the rest of the list with it, for its page would be the last. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource(Database.class)
    void rowsWithoutAClassAreErrors(Database database) {
        Kind kind = Kind.of(
                "formula",
                "@org.hibernate.annotations.DiscriminatorFormula(\"case when tail is null then 'n' when tail > 8 then 'q' when tail > 2 then 'l' else 's' end\")",
                "n",
                "l",
                "s");
        try (Booted zoo = booted(kind, model(kind), database)) {
            zoo.with("update Animal set tail = 9 where id = 2");
            ExecutionResult result = zoo.subgraft().execute("{ animals(first: 2) { nodes { name __typename } } }");
            assertThat(result.getErrors()).hasSize(1);
            assertThat(result.getErrors().get(0).getExtensions()).containsEntry("code", "INTERNAL_SERVER_ERROR");
        }
    }
}
