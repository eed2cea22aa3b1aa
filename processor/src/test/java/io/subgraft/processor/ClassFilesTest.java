package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.internal.introspection.validate.Problem;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities that come as class files: from another module, or from an earlier build of this one. */
class ClassFilesTest {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private static final JavaFileObject AUTHOR = Compile.source(
            "people.Author",
            "package people;",
            "import jakarta.persistence.*;",
            "/** Who writes. */",
            "@Entity @io.subgraft.annotation.GraphQLExposed(name = \"Writer\") @SuppressWarnings(\"SG2024\")",
            "public class Author {",
            "  @Id Long id;",
            "  private Integer born;",
            "  /** @deprecated ask the publisher */ @Deprecated String address;",
            "  public Integer getBorn() { return born; }",
            "}");
    private static final JavaFileObject HERMIT = Compile.source(
            "people.Hermit",
            "package people;",
            "import jakarta.persistence.*;",
            "@Entity public class Hermit { @Id Long id; }");
    private static final JavaFileObject BOOK = Compile.source(
            "books.Book",
            "package books;",
            "import jakarta.persistence.*;",
            "@Entity @io.subgraft.annotation.GraphQLExposed",
            "public class Book {",
            "  @Id Long id;",
            "  @ManyToOne people.Author author;",
            "  @ManyToMany java.util.List<people.Author> readers;",
            "}");

    @TempDir
    Path folder;

    private Path people;

    @BeforeEach
    void compilePeople() throws IOException {
        people = Files.createDirectory(folder.resolve("people-classes"));
        assertThat(compile(people, "", List.of(), List.of(AUTHOR, HERMIT))).isEmpty();
    }

    @Test
    void entitiesOfAnotherModuleAreTargets() throws IOException {
        Path books = Files.createDirectory(folder.resolve("books-classes"));
        assertThat(compile(books, people.toString(), List.of(), List.of(BOOK))).isEmpty();
        assertThat(Compile.read(books.resolve("META-INF/subgraft/books.graphqls")))
                .contains("  author: Writer\n", "): WriterConnection!\n")
                .doesNotContain("type Writer");
        assertThat(Compile.read(books.resolve("books/SubgraftEntities.java")))
                .contains("toOne(\"author\", \"Writer\")", "toMany(\"readers\", \"Writer\")");
        assertThat(people.resolve("META-INF/subgraft/people.graphqls")).exists();
    }

    @Test
    void whatIsWrongInAnotherJarIsSaidWhereItIsExposed() throws IOException {
        JavaFileObject exposing = Compile.source(
                "books.Exposing",
                "package books;",
                "@io.subgraft.annotation.GraphQLExposed(entities = people.Author.class)",
                "class Exposing {}");
        Path books = Files.createDirectory(folder.resolve("books-classes"));
        String output = compile(books, people.toString(), List.of(), List.of(exposing));
        assertThat(output).isEmpty();

        JavaFileObject twice = Compile.source(
                "books.Again",
                "package books;",
                "@io.subgraft.annotation.GraphQLExposed(entities = people.Author.class)",
                "class Again {}");
        assertThat(compile(books, people.toString(), List.of(), List.of(exposing, twice)))
                .contains(
                        "Exposing.java:2: error: [SG2010] Author: is exposed by books.Again and again by books.Exposing");
    }

    @Test
    void anEmbeddableOfAnotherModuleKeepsItsType() throws IOException {
        Path parks = Files.createDirectory(folder.resolve("parks"));
        JavaFileObject place = Compile.source(
                "parks.Place",
                "package parks;",
                "@jakarta.persistence.Embeddable public record Place(double north, double east) {}");
        assertThat(compile(parks, "", List.of(), List.of(place, having("parks", "Park", "Place place;"))))
                .isEmpty();
        Path trips = Files.createDirectory(folder.resolve("trips"));
        JavaFileObject trip = having("trips", "Trip", "parks.Place start; @ElementCollection List<parks.Place> stops;");
        for (int build = 0; build < 2; build++) {
            assertThat(compile(trips, parks + File.pathSeparator + trips, List.of(), List.of(trip)))
                    .isEmpty();
            assertThat(trips.resolve("parks")).doesNotExist();
            assertThat(read(trips, "META-INF/subgraft/trips.graphqls"))
                    .contains("  start: Place\n", "  stops: [Place!]!\n")
                    .doesNotContain("type Place");
            assertThat(read(trips, "trips/SubgraftModule.java")).doesNotContain("PlaceGraphQL");
        }
        assertThat(compile(parks, parks.toString(), List.of(), List.of(place, having("parks", "Park", "Place place;"))))
                .isEmpty();
        assertThat(read(parks, "META-INF/subgraft/parks.graphqls")).contains("type Place {\n  north: Float!\n");
    }

    @Test
    void anEntityOfAnotherModuleIsExtended() throws IOException {
        Path zoo = Files.createDirectory(folder.resolve("zoo"));
        JavaFileObject animal = Compile.source(
                "zoo.Animal",
                "package zoo;",
                "import jakarta.persistence.*;",
                "@Entity @Inheritance @io.subgraft.annotation.GraphQLExposed",
                "public class Animal { @Id public Long id; }");
        assertThat(compile(zoo, "", List.of(), List.of(animal))).isEmpty();
        Path pets = Files.createDirectory(folder.resolve("pets"));
        JavaFileObject dog = Compile.source(
                "pets.Dog",
                "package pets;",
                "@jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed",
                "public class Dog extends zoo.Animal { @jakarta.persistence.ManyToOne zoo.Animal friend; }");
        assertThat(compile(pets, zoo.toString(), List.of(), List.of(dog))).isEmpty();
        assertThat(read(pets, "META-INF/subgraft/pets.graphqls"))
                .contains("type Dog implements AnyAnimal {\n", "  friend: AnyAnimal\n")
                .doesNotContain("interface");
        assertThat(read(pets, "pets/SubgraftEntities.java")).contains(".extending(\"Animal\")");
    }

    /** A class file of a later Java is named, not stumbled over. */
    @Test
    void aLaterClassFileIsSaidToBeUnreadable() throws IOException {
        Path hermit = people.resolve("people/Hermit.class");
        byte[] bytes = Files.readAllBytes(hermit);
        bytes[7] = (byte) 200;
        Files.write(hermit, bytes);
        JavaFileObject exposing = Compile.source(
                "books.Exposing",
                "package books;",
                "@io.subgraft.annotation.GraphQLExposed(entities = people.Hermit.class)",
                "class Exposing {}");
        Path books = Files.createDirectory(folder.resolve("books-classes"));
        assertThat(compile(books, people.toString(), List.of(), List.of(exposing)))
                .contains("class file has wrong version")
                .doesNotContain(Problem.UNEXPECTED.code());
    }

    private static JavaFileObject having(String packageName, String entity, String attributes) {
        return Compile.source(
                packageName + "." + entity,
                "package " + packageName + ";",
                "import jakarta.persistence.*;",
                "import java.util.*;",
                "@Entity @io.subgraft.annotation.GraphQLExposed @SuppressWarnings(\"SG2024\")",
                "public class " + entity + " { @Id Long id; " + attributes + " }");
    }

    @Test
    void theModuleClassOfAnotherJarIsNotHidden() throws IOException {
        JavaFileObject tag = Compile.source(
                "people.Tag",
                "package people;",
                "@jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed",
                "public class Tag { @jakarta.persistence.Id Long id; }");
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThat(compile(other, people.toString(), List.of(), List.of(tag)))
                .contains(Problem.MODULE_NAME_TAKEN.code(), "people.SubgraftModule");
        assertThat(compile(other, people.toString(), List.of("-Asubgraft.module=people-tags"), List.of(tag)))
                .isEmpty();
        assertThat(other.resolve("META-INF/subgraft/people-tags.graphqls")).exists();
        assertThat(Compile.read(other.resolve("META-INF/services/io.subgraft.generated.GeneratedModule")))
                .isEqualTo("people.PeopleTagsSubgraftModule\n");
    }

    /** Modules of different names can have entities in the same package. */
    @Test
    void theEntitiesOfAnotherJarAreNotHidden() throws IOException {
        Path all = Files.createDirectory(folder.resolve("all"));
        List<JavaFileObject> both = List.of(having("zoo.cats", "Cat", ""), having("zoo.dogs", "Dog", ""));
        assertThat(compile(all, "", List.of(), both)).isEmpty();
        Path dogs = Files.createDirectory(folder.resolve("dogs"));
        List<JavaFileObject> puppy = List.of(having("zoo.dogs", "Puppy", ""));
        assertThat(compile(dogs, all.toString(), List.of(), puppy))
                .contains(Problem.MODULE_NAME_TAKEN.code(), "zoo.dogs.SubgraftEntities");
        for (String name : List.of("puppies", "zoo.puppies")) {
            assertThat(compile(dogs, all.toString(), List.of("-Asubgraft.module=" + name), puppy))
                    .isEmpty();
            assertThat(dogs.resolve("META-INF/subgraft/" + name + ".graphqls")).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SubgraftModule.class",
                "SubgraftModule.java",
                "SubgraftEntities.class",
                "SubgraftEntities.java",
                "Author.class"
            })
    void anEarlierBuildIsOverwritten(String cleaned) throws IOException {
        Files.delete(people.resolve("people").resolve(cleaned));
        assertThat(compile(people, people.toString(), List.of(), List.of(AUTHOR, HERMIT)))
                .isEmpty();
    }

    /** As an incremental build runs processors over classes whose sources did not change. */
    @Test
    void classFilesGiveAllButWhatStandsInComments() throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        Path entities = Files.createDirectories(folder.resolve("entities/people"));
        Files.copy(people.resolve("people/Author.class"), entities.resolve("Author.class"));
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            List<String> options = options(again, entities.getParent().toString(), List.of("-proc:only"));
            JavaCompiler.CompilationTask task =
                    COMPILER.getTask(output, files, null, options, List.of("people.Author"), null);
            task.setProcessors(List.of(new SubgraftProcessor()));
            assertThat(task.call()).as(output.toString()).isTrue();
        }
        assertThat(read(again, "people/SubgraftEntities.java")).isEqualTo(read(people, "people/SubgraftEntities.java"));
        assertThat(read(again, "people/SubgraftModule.java")).isEqualTo(read(people, "people/SubgraftModule.java"));
        assertThat(read(again, "META-INF/subgraft/people.graphqls"))
                .isEqualTo(read(people, "META-INF/subgraft/people.graphqls")
                        .replace("\"\"\"Who writes.\"\"\"\n", "")
                        .replace("ask the publisher", "No longer supported"));
    }

    private static String read(Path root, String path) {
        return Compile.read(root.resolve(path));
    }

    /** Compiles into a folder and returns what the compiler printed. */
    private static String compile(Path output, String classPath, List<String> more, List<JavaFileObject> sources)
            throws IOException {
        StringWriter printed = new StringWriter();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    COMPILER.getTask(printed, files, null, options(output, classPath, more), null, sources);
            task.setProcessors(List.of(new SubgraftProcessor()));
            task.call();
        }
        return printed.toString();
    }

    private static List<String> options(Path output, String classPath, List<String> more) {
        String all = Stream.of(classPath, System.getProperty("java.class.path"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = new ArrayList<>(more);
        options.addAll(List.of("-d", output.toString(), "-cp", all, "-implicit:none"));
        return options;
    }
}
