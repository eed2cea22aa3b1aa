package io.subgraft.samples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.samples.corpus.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command makes of models that are awkward for it rather than for Subgraft, and what it tells a shell. */
class ToolTest {

    private static final String HEADER = """
            package shop;
            import jakarta.persistence.*;
            import jakarta.validation.constraints.*;
            import java.util.*;
            """;

    @TempDir
    Path classes;

    private record Ran(int exitCode, List<String> lines, String errors) {}

    private Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Corpus.exitCode(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(
                exitCode, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }

    private void compile(String... sources) {
        new OwnModel(classes)
                .compile(Arrays.stream(sources).map(each -> HEADER + each).toList());
    }

    /** Compiles the sources and runs the command on them. */
    private Ran model(List<String> sources, String... options) {
        compile(sources.toArray(String[]::new));
        List<String> arguments = new ArrayList<>(List.of(classes.toString()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private static List<String> attributes(Ran ran) {
        return ran.lines().stream().filter(each -> !each.startsWith("#")).toList();
    }

    @Test
    void constraintsAreKeptByTheFiller() {
        Ran ran = model(List.of("""
                @Entity public class Purchase {
                  @Id Long id;
                  @NotNull String fromField; String fromGetter; @Code String composed;
                  @NotNull @ManyToOne Purchase self; @NotEmpty @ElementCollection List<@NotNull @Size(max = 3) String> tags;
                  @NotNull @Min(5) @Max(7) Integer small; @Positive int more; @NotNull @Past java.time.LocalDate born;
                  @Embedded Part part;
                  @NotNull public String getFromGetter() { return fromGetter; }
                }
                """, """
                @Embeddable public class Part { @NotNull @Size(min = 40, max = 50) String text; }
                """, """
                @NotNull @Pattern(regexp = "[A-Z]{3}-\\\\d{4}")
                @jakarta.validation.Constraint(validatedBy = {})
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                public @interface Code { String message() default ""; Class<?>[] groups() default {}; Class<? extends jakarta.validation.Payload>[] payload() default {}; }
                """));
        assertThat(ran.lines()).noneMatch(each -> each.startsWith("# unfilled"));
        assertThat(ran.exitCode())
                .as(String.join("\n", ran.lines()) + ran.errors())
                .isZero();
        assertThat(attributes(ran)).last().asString().endsWith("refused 0, wrong 0");
    }

    @Test
    void attributesWhoseNamesBeginWithAnUnderscoreAreThere() {
        Ran ran = model(List.of(
                "@Entity public class Book { @Id Long id; String _title; @ElementCollection List<String> _tags; }"));
        assertThat(ran.lines()).contains("Book._title  equal (12 rows)", "Book._tags  equal (12 rows)");
    }

    /** Sources in a jar are not compiled, whatever they need. */
    @Test
    void sourcesBesideTheClassesAreLeftAlone() throws Exception {
        compile("@Entity public class Book { @Id Long id; Kind kind; }", "public enum Kind { ONE }");
        Path jar = classes.resolveSibling("model.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String each : List.of("shop/Book.class", "shop/Kind.class")) {
                out.putNextEntry(new ZipEntry(each));
                out.write(Files.readAllBytes(classes.resolve(each)));
            }
            out.putNextEntry(new ZipEntry("shop/Book.java"));
            out.write("package shop; import not.there.Lombok; public class Book { broken"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Ran ran = run(jar.toString());
        assertThat(ran.exitCode()).as(ran.errors()).isZero();
        assertThat(ran.lines()).contains("Book.kind  equal (12 rows)");
    }

    @Test
    void aFindingOnANestedClassIsNotOneOnItsOwner() {
        Ran ran = model(List.of("""
                @Entity public class Purchase {
                  @Id Long id; Line line; String text;
                  @Embeddable public static class Line { java.util.BitSet bits; int line; }
                }
                """));
        assertThat(ran.lines())
                .anyMatch(each -> each.startsWith("Purchase.line  refused for Purchase.Line.bits: SG1005"))
                .contains("Purchase.text  equal (12 rows)");
    }

    /** The tables are dropped at the end, which would wait for a connection that was left open. */
    @Test
    void aMissingClassLeavesNoConnectionOpen() throws Exception {
        compile("""
                @Entity public class Book { @Id Long id; @PrePersist void load() { Gone.now(); } }
                """, "public class Gone { static void now() {} }", "@Entity public class Shelf { @Id Long id; }");
        Files.delete(classes.resolve("shop/Gone.class"));
        Ran ran = run(classes.toString(), "--jdbc-url", Postgres.newUrl());
        assertThat(ran.lines())
                .anyMatch(each -> each.startsWith("# unfilled Book, a row: ") && each.contains("Gone"))
                .anyMatch(each -> each.contains("--property hibernate.jpa_callbacks.enabled=false"))
                .contains("Shelf.id  equal (12 rows)");
    }

    @Test
    void everySubclassGetsTargets() {
        Ran ran = model(List.of(
                "@Entity @Inheritance public class Animal { @Id Long id; }",
                "@Entity public class Ape extends Animal { @OneToMany(mappedBy = \"ape\") List<Visit> visits; }",
                "@Entity public class Bear extends Animal { @OneToOne(mappedBy = \"animal\") Cage cage; }",
                "@Entity public class Cat extends Animal { @OneToOne(mappedBy = \"animal\") Cage cage; }",
                "@Entity public class Cage { @Id Long id; @OneToOne Animal animal; }",
                "@Entity public class Visit { @Id Long id; @ManyToOne Ape ape; @ManyToOne Animal other; }"));
        assertThat(ran.lines())
                .contains("Bear.cage  equal (12 rows)", "Cat.cage  equal (12 rows)", "Ape.visits  equal (12 rows)");
    }

    @Test
    void foreignKeysThatShareColumnsAreFilled() {
        Ran ran = model(List.of("""
                @Entity @IdClass(Store.Key.class) public class Store {
                  public static class Key implements java.io.Serializable { public int region; public long number;
                    public boolean equals(Object o) { return o instanceof Key k && k.region == region && k.number == number; }
                    public int hashCode() { return region; } }
                  @Id int region; @Id long number;
                }
                """, """
                @Entity public class Shelf {
                  @EmbeddedId Key key;
                  @Embeddable public static class Key implements java.io.Serializable { public int region; public long shelf;
                    public boolean equals(Object o) { return o instanceof Key k && k.region == region && k.shelf == shelf; }
                    public int hashCode() { return region; } }
                  @ManyToOne
                  @JoinColumn(name = "region", referencedColumnName = "region", insertable = false, updatable = false)
                  @JoinColumn(name = "store_number", referencedColumnName = "number", insertable = false, updatable = false)
                  Store store;
                }
                """));
        assertThat(ran.exitCode())
                .as(String.join("\n", ran.lines()) + ran.errors())
                .isZero();
    }

    @Test
    void whatIsUnfilledSaysWhy() {
        Ran ran = model(List.of("""
                @Entity public class Till {
                  @Id Long id; @Convert(converter = Sealed.class) String seal; @ManyToOne Empty empty;
                }
                @Converter class Sealed implements AttributeConverter<String, String> {
                  public String convertToDatabaseColumn(String text) { return convertToEntityAttribute(text); }
                  public String convertToEntityAttribute(String text) { if (text != null) { throw new IllegalArgumentException(); } return null; }
                }
                """, """
                @Entity public class Empty {
                  @Id Long id;
                  @PrePersist void refuse() { throw new IllegalStateException("needs its application"); }
                }
                """));
        assertThat(ran.lines())
                .contains(
                        "Till.seal  unfilled: no value in 12 rows: no value of java.lang.String that its converter takes is known"
                                + " here",
                        "Till.empty  unfilled: no value in 12 rows: there is no row of Empty",
                        "Empty.id  unfilled: no value in 0 rows: IllegalStateException needs its application");
    }

    @Test
    void nothingComparedIsNotRight() {
        Ran ran = model(
                List.of(
                        "@Entity public class Till { @Id Long id; @PrePersist void no() { throw new IllegalStateException(); } }"));
        assertThat(ran.exitCode()).isEqualTo(Corpus.UNTRIED);
    }

    @Test
    void whatCannotBeTriedIsASentenceAndNoStackTrace() throws Exception {
        assertThat(run("no.such:artifact:of:this:form")).satisfies(ToolTest::isSentence);
        assertThat(run(Files.createDirectory(classes.resolve("empty")).toString()))
                .satisfies(ToolTest::isSentence);
        compile(
                "@Entity public class Book { @Id Long id; @OneToMany(mappedBy = \"none\") List<Page> pages; }",
                """
                @Entity public class Page { @Id Long id; @ManyToOne Missing book; }
                """,
                "public class Missing {}");
        assertThat(run(classes.toString())).satisfies(ToolTest::isSentence);
        assertThat(run(classes.toString(), "--load", "not.There")).satisfies(ToolTest::isSentence);
        assertThat(run(classes.toString(), "--ignore", "Nothing")).satisfies(ToolTest::isSentence);
    }

    private static void isSentence(Ran ran) {
        assertThat(ran.exitCode()).as(ran.errors()).isEqualTo(Corpus.UNTRIED);
        assertThat(ran.errors()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void classFilesOfALaterJavaAreASentence() throws Exception {
        compile("@Entity public class Book { @Id Long id; }");
        Path file = classes.resolve("shop/Book.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 120;
        Files.write(file, bytes);
        assertThat(run(classes.toString())).satisfies(ToolTest::isSentence);
    }

    @Test
    void tablesThatADatabaseRefusesAreTold() {
        Ran ran = model(List.of(
                "@Entity public class Book { @Id Long id; @Column(columnDefinition = \"no_such_type\") String title; }",
                "@Entity public class Shelf { @Id Long id; }"));
        assertThat(ran.lines()).anyMatch(each -> each.startsWith("# DDL failed: create table Book"));
    }

    @Test
    void namesPluralsAndWhatIsLeftOutAreOptions() {
        List<String> sources = List.of(
                "@Entity public class Subscription { @Id Long id; Kind kind; int a$b; String secret; @ManyToOne Query query; }",
                "public enum Kind { ONE }",
                "@Entity public class Query { @Id Long id; }",
                "@Entity public class Unwanted { @Id Long id; }");
        Ran without = model(sources);
        assertThat(without.lines())
                .anyMatch(each -> each.startsWith("Subscription.id  refused SG2003"))
                .contains("# refused: SG2003 6");
        Ran with = model(
                sources,
                "--name",
                "Subscription=News",
                "--plural",
                "Subscription=allNews",
                "--name",
                "shop.Query=Inquiry",
                "--name",
                "Subscription.a$b=ab",
                "--name",
                "shop.Kind=Sort",
                "--ignore",
                "Subscription.secret",
                "--ignore",
                "Unwanted");
        assertThat(with.exitCode()).as(with.errors()).isZero();
        assertThat(with.lines())
                .contains(
                        "Subscription.a$b  equal (12 rows)",
                        "Subscription.query  equal (12 rows)",
                        "Subscription.secret  refused because it is not wanted, by --ignore",
                        "Unwanted.id  refused because it is not wanted, by --ignore")
                .endsWith("entities 3, attributes 7, equal 5, refused 2, wrong 0");
    }

    @Test
    void aMappingFileAndAClassToLoadAreOptions() throws Exception {
        compile(
                """
                @Entity public class Book { @Id Long id; String title;
                  @PrePersist void check() { if (!Registry.ready) { throw new IllegalStateException("not loaded"); } } }
                """,
                "public class Registry { static boolean ready; }",
                "public class Loading { static { Registry.ready = true; } }");
        Path mapping = Files.writeString(classes.resolve("extra.xml"), """
                <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
                  <named-query name="all"><query>from Book</query></named-query>
                </entity-mappings>
                """);
        Ran ran = run(classes.toString(), "--load", "shop.Loading", "--mapping", mapping.toString());
        assertThat(ran.exitCode()).as(ran.errors()).isZero();
        assertThat(run(classes.toString(), "--mapping", "not-there.xml")).satisfies(ToolTest::isSentence);
    }

    @Test
    void entityNamesThatClashWithinAPrefixAreUnitsOfTheirOwn() {
        new OwnModel(classes)
                .compile(List.of(
                        "package shop.a; import jakarta.persistence.*; @Entity public class Item { @Id Long id; }",
                        "package shop.b; import jakarta.persistence.*; @Entity public class Item { @Id Long id; }"));
        Ran ran = run(classes.toString(), "--packages", "shop");
        assertThat(ran.exitCode()).as(ran.errors()).isZero();
        assertThat(ran.lines())
                .contains("# shop.a", "# shop.b")
                .endsWith("entities 2, attributes 2, equal 2, refused 0, wrong 0");
    }

    @Test
    void twoClassesOfOneNameAreToldApart() {
        new OwnModel(classes)
                .compile(
                        List.of(
                                "package shop.a; import jakarta.persistence.*; @Entity public class Item { @Id Long id; }",
                                "package shop.b; import jakarta.persistence.*; @Entity(name = \"Other\") public class Item { @Id Long id; java.util.BitSet bits; }"));
        Ran ran = run(classes.toString());
        assertThat(ran.lines())
                .contains("shop.a.Item.id  equal (12 rows)", "shop.b.Item.id  equal (12 rows)")
                .anyMatch(each -> each.startsWith("shop.b.Item.bits  refused SG1005"));
    }

    @Test
    void booleanIdentifiersAreEqual() {
        assertThat(model(List.of("@Entity public class Switch { @Id boolean lit; }"))
                        .exitCode())
                .isZero();
    }

    @Test
    void classesThatAreNotPublicAreExposedFromTheirPackage() {
        Ran ran = model(
                List.of(
                        "@Entity public class Book { @Id Long id; @ManyToOne Hidden hidden; } @Entity class Hidden { @Id Long id; String text; }"));
        assertThat(ran.lines()).contains("Hidden.text  equal (12 rows)", "Book.hidden  equal (12 rows)");
    }

    @Test
    void theCommandLineIsExplained() {
        assertThat(run("--help")).satisfies(ran -> {
            assertThat(ran.exitCode()).isZero();
            assertThat(String.join("\n", ran.lines()))
                    .contains(
                            "--with-dependencies",
                            "--all",
                            "--packages",
                            "--ignore",
                            "--mapping",
                            "--load",
                            "--name",
                            "--plural",
                            "--jdbc-url",
                            "{unit}",
                            "--property",
                            "--help",
                            "Exit code");
        });
        for (String[] wrong : new String[][] {{}, {"--what"}, {"a:b:c", "--packages"}, {"a:b:c", "--name", "x"}}) {
            assertThat(run(wrong).exitCode()).as(String.join(" ", wrong)).isEqualTo(Corpus.MISUNDERSTOOD);
        }
    }

    @Test
    void zonesAndDeletedRowsAreRead() {
        Ran ran = model(List.of("""
                @Entity @org.hibernate.annotations.SoftDelete public class Book {
                  @Id Long id;
                  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) java.time.OffsetDateTime column;
                  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.NORMALIZE_UTC) java.time.ZonedDateTime utc;
                  @org.hibernate.annotations.SoftDelete @ElementCollection List<String> tags;
                }
                """));
        assertThat(ran.exitCode())
                .as(String.join("\n", ran.lines()) + ran.errors())
                .isZero();
        assertThat(ran.lines()).contains("Book.id  equal (11 rows)", "Book.tags  equal (11 rows)");
    }

    @Test
    void reportsAreRightOnlyWhereSomethingWasCompared() {
        Report report = new Report(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(report.exitCode()).isEqualTo(Corpus.UNTRIED);
    }
}
