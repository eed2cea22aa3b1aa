package io.subgraft.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names that GraphQL or the schema does not allow are findings, and each thing that a finding advises works: it is applied to the
 * sources, which compile then. Models are generated: what is named, how, and from where it is exposed.
 */
class NamesFromOutsideTest {

    private static final Pattern OUTSIDE = Pattern.compile("@GraphQLExposed\\(names = (@GraphQLName\\([^)]*\\))\\)");
    private static final Pattern LEAVING_OUT = Pattern.compile("@GraphQLExposed\\(ignore = (\"[^\"]*\")\\)");
    private static final Pattern ON_ENTITY = Pattern.compile("@GraphQLExposed\\(((?:name|plural) = …[^)]*)\\)");
    private static final Pattern ON_CLASS = Pattern.compile("@GraphQLName on ([^ ,;]+)");

    /** How the entities are exposed. */
    enum From {
        THEMSELVES,
        OUTSIDE
    }

    /**
     * A model that is refused for one name.
     *
     * @param what the name, as the test report shows it
     * @param classes the classes by simple name; with {@code @Own} where an entity would expose itself
     */
    record Model(String what, Map<String, String> classes) {

        static Model of(String what, String... classes) {
            return new Model(what, byName(classes));
        }

        private static Map<String, String> byName(String... classes) {
            Map<String, String> byName = new LinkedHashMap<>();
            for (String each : classes) {
                Matcher matcher =
                        Pattern.compile("(?:class|record|enum) ([\\p{L}\\w$]+)").matcher(each);
                assertThat(matcher.find()).isTrue();
                byName.put(matcher.group(1), each);
            }
            return byName;
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Model> models() {
        List<Model> models = new ArrayList<>();
        for (String name : List.of(
                "Query",
                "Mutation",
                "Subscription",
                "PageInfo",
                "SortOrder",
                "TextSortOrder",
                "Int",
                "ID",
                "__Type",
                "Grösse",
                "Pa$ge",
                "BookEdge",
                "BookConnection",
                "BookFilter",
                "Currency")) {
            models.add(Model.of(
                    "entity " + name,
                    "@Entity @Own public class " + name + " { @Id public Long id; }",
                    "@Entity @Own public class Book { @Id public Long id; public java.util.Currency money; }"));
            models.add(Model.of(
                    "embeddable " + name,
                    "@Entity @Own public class Book { @Id public Long id; public java.util.Currency money; public "
                            + name + " part; }",
                    "@Embeddable public class " + name + " { public int number; }"));
            models.add(Model.of(
                    "enum " + name,
                    "@Entity @Own public class Book { @Id public Long id; public java.util.Currency money; public "
                            + name + " part; }",
                    "public enum " + name + " { ONE, TWO }"));
        }
        for (String name : List.of("__typename", "a$b", "grösse", "and", "or", "not", "$")) {
            models.add(Model.of(
                    "attribute " + name,
                    "@Entity @Own public class Book { @Id public Long id; public int " + name + "; }"));
            models.add(Model.of(
                    "collection " + name,
                    "@Entity @Own public class Book { @Id public Long id; @ElementCollection public List<String> "
                            + name + "; }"));
            models.add(Model.of(
                    "attribute of embeddable " + name,
                    "@Entity @Own public class Book { @Id public Long id; public Part part; }",
                    "@Embeddable public class Part { public int number; public int " + name + "; }"));
        }
        for (String name : List.of("__id", "i$d", "größe")) {
            models.add(
                    Model.of("identifier " + name, "@Entity @Own public class Book { @Id public Long " + name + "; }"));
        }
        for (String name : List.of("$CASH", "__CASH", "GELD_FÜR")) {
            models.add(Model.of(
                    "constant " + name,
                    "@Entity @Own public class Book { @Id public Long id; public Way way; }",
                    "public enum Way { CARD, " + name + " }"));
        }
        models.add(Model.of(
                "plural of Intention",
                "@Entity @Own public class Intention { @Id public Long id; }",
                "@Entity @Own public class Intentions { @Id public Long id; }"));
        models.add(Model.of(
                "entry of a map",
                "@Entity @Own public class Book { @Id public Long id;"
                        + " @ElementCollection public Map<String, String> names; }",
                "@Entity @Own public class BookNamesEntry { @Id public Long id; }"));
        models.add(Model.of(
                "field of another attribute",
                "@Entity @Own public class Book { @Id public Long id; public int one; @GraphQLField(name = \"one\") public int"
                        + " two; }"));
        return models.stream();
    }

    static Stream<Arguments> modelsAndPlaces() {
        return models().flatMap(model -> Stream.of(From.values()).map(from -> Arguments.of(model, from)));
    }

    @ParameterizedTest
    @MethodSource("modelsAndPlaces")
    void whatAFindingAdvisesWorks(Model model, From from) {
        List<String> findings = findings(sources(model, from, null));
        assertThat(findings).hasSize(1);
        List<Advice> advice = advice(findings.get(0));
        assertThat(advice).as(findings.get(0)).isNotEmpty();
        for (Advice each : advice) {
            assertThat(findings(sources(model, from, each)))
                    .as("%s, with %s", findings.get(0), each)
                    .isEmpty();
        }
    }

    /** What to do: on the class or attribute, or in the exposure. */
    record Advice(String annotation, String onClass, String onAttribute, String member) {}

    /** All that a finding says could be done, beside changing a name in Java. */
    private static List<Advice> advice(String finding) {
        List<Advice> advice = new ArrayList<>();
        Matcher place =
                Pattern.compile("\\[SG\\d+] (?:([^:. ]+)\\.)?([^:. ]+): ").matcher(finding);
        assertThat(place.find()).as(finding).isTrue();
        String owner = place.group(1) == null ? place.group(2) : place.group(1);
        String attribute = place.group(1) == null ? "" : place.group(2);
        all(OUTSIDE, finding).forEach(each -> advice.add(new Advice("", "", "", "names=" + filled(each))));
        all(LEAVING_OUT, finding).forEach(each -> advice.add(new Advice("", "", "", "ignore=" + each)));
        all(ON_ENTITY, finding)
                .forEach(each -> advice.add(new Advice("@GraphQLExposed(" + filled(each) + ")", owner, "", "")));
        all(ON_CLASS, finding).forEach(each -> advice.add(new Advice("@GraphQLName(\"Chosen\")", each, "", "")));
        if (finding.contains("@GraphQLField(name = …)")) {
            advice.add(new Advice("@GraphQLField(name = \"chosen\")", owner, attribute, ""));
        }
        if (finding.contains("@GraphQLIgnore")) {
            advice.add(new Advice("@GraphQLIgnore", owner, attribute, ""));
        }
        return advice;
    }

    private static String filled(String annotation) {
        return annotation.replace("plural = …", "plural = \"allChosen\"").replace("= …", "= \"Chosen\"");
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(each -> each.group(1)).toList();
    }

    private static List<JavaFileObject> sources(Model model, From from, Advice advice) {
        List<JavaFileObject> sources = new ArrayList<>();
        model.classes()
                .forEach((name, text) -> sources.add(Compile.source(
                        "shop." + name,
                        "package shop; import jakarta.persistence.*; import io.subgraft.annotation.*; import java.util.List;"
                                + " import java.util.Map;",
                        source(name, text, from, advice))));
        if (from == From.OUTSIDE) {
            String entities = model.classes().entrySet().stream()
                    .filter(each -> each.getValue().contains("@Own"))
                    .map(each -> each.getKey() + ".class")
                    .reduce((one, other) -> one + ", " + other)
                    .orElseThrow();
            String more = advice == null ? "" : ", " + advice.member().replaceFirst("=", " = ");
            sources.add(Compile.source(
                    "outside.Exposing",
                    "package outside; import shop.*; import io.subgraft.annotation.*;",
                    model.classes().keySet().stream()
                            .map(name -> "import shop." + name + ";")
                            .collect(Collectors.joining()),
                    "@GraphQLExposed(entities = {" + entities + "}" + more + ") class Exposing {}"));
        }
        return sources;
    }

    private static String source(String name, String text, From from, Advice advice) {
        String own = from == From.OUTSIDE ? "" : "@GraphQLExposed";
        String source = text;
        if (advice != null && advice.onClass().equals(name)) {
            if (!advice.onAttribute().isEmpty()) {
                source = source.replaceFirst(
                        "((?:@\\w+(?:\\([^)]*\\))? )*)public ([^ ;]*(?:, [^ ;]+)?) "
                                + Pattern.quote(advice.onAttribute()) + ";",
                        Matcher.quoteReplacement(advice.annotation() + " ") + "public $2 "
                                + Matcher.quoteReplacement(advice.onAttribute()) + ";");
                source = text.contains("@ElementCollection public") && !source.contains("@ElementCollection public")
                        ? source.replace(
                                advice.annotation() + " public", advice.annotation() + " @ElementCollection public")
                        : source;
                source = text.contains("@Id public") && !source.contains("@Id public")
                        ? source.replace(advice.annotation() + " public", advice.annotation() + " @Id public")
                        : source;
            } else if (advice.annotation().startsWith("@GraphQLExposed")) {
                own = advice.annotation();
            } else {
                source = advice.annotation() + " " + source;
            }
        }
        return source.replace("@Own", own);
    }

    private static List<String> findings(List<JavaFileObject> sources) {
        Compilation compilation = javac().withOptions(
                        "-Xlint:-processing", "-Asubgraft.indexes=off", "-encoding", "UTF-8")
                .withProcessors(new SubgraftProcessor())
                .compile(sources);
        return compilation.errors().stream()
                .map(each -> each.getMessage(Locale.ROOT).replaceFirst("(?s)^.*?(?=\\[SG)", ""))
                .toList();
    }

    private static String schema(List<JavaFileObject> sources) {
        Compilation compilation = Compile.with(sources, new SubgraftProcessor());
        assertThat(compilation.errors()).isEmpty();
        return Compile.generated(compilation).entrySet().stream()
                .filter(each -> each.getKey().endsWith(".graphqls"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static JavaFileObject shop(String name, String text) {
        return Compile.source(
                "shop." + name, "package shop; import jakarta.persistence.*; import io.subgraft.annotation.*;", text);
    }

    @Test
    void nestedClassesOfOneNameHaveThatOfTheirOwnersInFront() {
        List<JavaFileObject> sources = List.of(shop("Order", """
                        @Entity @GraphQLExposed public class Order {
                          public enum Status { OPEN }
                          @Embeddable public record Id(String shop, long number) {}
                          @EmbeddedId public Id id; public Status status;
                        }
                        """), shop("Invoice", """
                        @Entity @GraphQLExposed public class Invoice {
                          public enum Status { SENT }
                          @Embeddable public record Id(long number) {}
                          @EmbeddedId public Id id; public Status status;
                        }
                        """), shop("Deep", """
                        @Entity @GraphQLExposed public class Deep {
                          public static class Order { @Embeddable public record Id(int a) {} }
                          @jakarta.persistence.Id public Long key; public Order.Id part;
                        }
                        """));
        String schema = schema(sources);
        assertThat(schema)
                .contains("type OrderId {", "type InvoiceId {", "type DeepOrderId {")
                .contains("enum OrderStatus {", "enum InvoiceStatus {", "input OrderStatusFilter {")
                .contains("status: OrderStatus", "id: OrderId!", "part: DeepOrderId")
                .doesNotContain("type Id {", "enum Status {");
        List<JavaFileObject> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);
        assertThat(schema(reversed)).isEqualTo(schema);
    }

    @Test
    void aNestedClassAloneKeepsItsName() {
        assertThat(schema(List.of(shop("Order", """
                @Entity @GraphQLExposed public class Order {
                  public enum Status { OPEN }
                  @jakarta.persistence.Id public Long id; public Status status;
                }
                """)))).contains("enum Status {", "status: Status");
    }

    @Test
    void aNestedClassGivesWayToOneThatIsNot() {
        assertThat(schema(List.of(
                        shop("Order", """
                                @Entity @GraphQLExposed public class Order {
                                  @Embeddable public record Part(int number) {}
                                  @Id public Long id; public Part part; public shop.Part other;
                                }
                                """), shop("Part", "@Embeddable public class Part { public int weight; }"))))
                .contains("part: OrderPart", "other: Part");
    }

    @Test
    void entitiesOfOneNameInTwoPackagesAreNamedFromOutside() {
        JavaFileObject one = Compile.source(
                "one.Address",
                "package one; import jakarta.persistence.*;",
                "@Entity public class Address { @Id public Long id; public Part part; public Kind kind;"
                        + " @Embeddable public static class Part { public int number; } public enum Kind { HOME } }");
        JavaFileObject two = Compile.source(
                "two.Address",
                "package two; import jakarta.persistence.*;",
                "@Entity public class Address { @Id public Long id; public Part part; public Kind kind;"
                        + " @Embeddable public static class Part { public int number; } public enum Kind { WORK } }");
        JavaFileObject outside = Compile.source(
                "outside.Exposing",
                "package outside; import io.subgraft.annotation.*;",
                "@GraphQLExposed(entities = {one.Address.class, two.Address.class}, names = {",
                "  @GraphQLName(type = two.Address.class, value = \"OtherAddress\"),",
                "  @GraphQLName(type = two.Address.Part.class, value = \"OtherPart\"),",
                "  @GraphQLName(type = two.Address.Kind.class, value = \"OtherKind\")})",
                "class Exposing {}");
        assertThat(schema(List.of(one, two, outside)))
                .contains("type Address {", "type OtherAddress {", "type OtherPart {", "enum OtherKind {")
                .contains(
                        "otherAddress(id: ID!): OtherAddress",
                        "kind: OtherKind",
                        "part: OtherPart",
                        "part: Part",
                        "kind: Kind");
    }

    /** What one of several exposures on a package says of names and ignored attributes, it says for all of them. */
    @Test
    void repeatedExposuresShareWhatTheyName() {
        String schema = schema(List.of(
                shop("Book", "@Entity public class Book { @Id public Long id; public String secret; }"),
                shop("Query", "@Entity public class Query { @Id public Long id; }"),
                Compile.source(
                        "outside.Exposing",
                        "package outside; import io.subgraft.annotation.*;",
                        "@GraphQLExposed(entities = shop.Book.class, maxPageSize = 30)",
                        "@GraphQLExposed(entities = shop.Query.class, name = \"Inquiry\", plural = \"questions\",",
                        "  description = \"What is asked.\", ignore = \"Book.secret\")",
                        "class Exposing {}")));
        assertThat(schema)
                .contains("\"\"\"What is asked.\"\"\"\ntype Inquiry {", "questions(where: InquiryFilter")
                .doesNotContain("secret");
    }

    @Test
    void aClassThatIsNotPublicIsExposedFromItsPackage() {
        JavaFileObject hidden = shop("Book", "@Entity class Book { @Id Long id; }");
        JavaFileObject listing = shop("Exposing", "@GraphQLExposed(entities = Book.class) class Exposing {}");
        assertThat(schema(List.of(hidden, listing))).contains("type Book {");
        List<String> refused = findings(List.of(
                shop("Outer", "public class Outer { @Entity protected static class Book { @Id Long id; } }"),
                Compile.source(
                        "outside.Exposing",
                        "package outside; import io.subgraft.annotation.*;",
                        "class Exposing extends shop.Outer {",
                        "  @GraphQLExposed(entities = Book.class) static class Nested {} }")));
        assertThat(refused)
                .anyMatch(each -> each.startsWith("[SG1011] Outer.Book")
                        && each.contains(
                                "@GraphQLExposed(entities = …) on the package-info, or a class, of package shop"));
    }
}
