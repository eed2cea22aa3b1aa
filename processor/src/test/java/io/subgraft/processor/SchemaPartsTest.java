package io.subgraft.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** An entity has the parts of the schema that its exposure and the arguments of the compiler ask for, and no others. */
class SchemaPartsTest {

    private static final JavaFileObject REVIEW = entity("Review", "", "int stars; @ManyToOne Book book;");

    private static JavaFileObject entity(String name, String members, String attributes) {
        return Compile.source(
                "shop." + name,
                "package shop;",
                "import io.subgraft.annotation.*;",
                "import jakarta.persistence.*;",
                "import java.util.*;",
                "@Entity @GraphQLExposed(" + members + ")",
                "public class " + name + " { @Id Long id; @Version int version; " + attributes + " }");
    }

    private static JavaFileObject book(String members) {
        return entity("Book", members, "String title; @OneToMany(mappedBy = \"book\") List<Review> reviews;");
    }

    private static String sdl(List<JavaFileObject> sources, String... options) {
        Compilation compilation = javac().withOptions((Object[]) options)
                .withProcessors(new SubgraftProcessor())
                .compile(sources);
        assertThat(compilation.errors()).isEmpty();
        Map<String, String> generated = Compile.generated(compilation);
        return generated.entrySet().stream()
                .filter(each -> each.getKey().endsWith(".graphqls"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String shop(String members, String... options) {
        return sdl(List.of(book(members), REVIEW), options);
    }

    private static List<String> types(String sdl, String start) {
        return Pattern.compile("(?m)^(?:type|input|interface|enum) (" + start + "\\w*)")
                .matcher(sdl)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    @Test
    void aListHasFiveTypesByDefault() {
        assertThat(types(shop(""), "Book"))
                .containsExactly("Book", "BookConnection", "BookEdge", "BookFilter", "BookOrderBy");
        assertThat(types(shop(""), "Review"))
                .containsExactly(
                        "Review",
                        "ReviewConnection",
                        "ReviewEdge",
                        "ReviewFilter",
                        "ReviewListFilter",
                        "ReviewOrderBy");
        assertThat(shop("")).doesNotContain("aggregate", "groupBy");
    }

    @Test
    void aggregatesAndGroupsWhereAskedFor() {
        String both = shop("aggregates = true");
        assertThat(types(both, "BookAggregate")).contains("BookAggregate", "BookAggregateGroup");
        assertThat(types(both, "ReviewAggregate")).isEmpty();
        assertThat(both).contains("groupBy(");
        String ungrouped = shop("aggregates = true, groups = false");
        assertThat(types(ungrouped, "BookAggregate"))
                .containsExactly("BookAggregate", "BookAggregateCounts", "BookAggregateExtremes");
        assertThat(ungrouped).doesNotContain("groupBy", "Grouping");
        assertThat(shop("groups = true")).doesNotContain("aggregate");
    }

    @Test
    void identifiersAndVersionsAreNotMeasured() {
        assertThat(shop("aggregates = true")).contains("type BookAggregateCounts {\n  title: Int!\n}");
    }

    @Test
    void theModuleDecidesForAll() {
        String all = shop("", "-Asubgraft.aggregates=all");
        assertThat(types(all, "ReviewAggregate")).contains("ReviewAggregate", "ReviewAggregateGroup");
        assertThat(shop("aggregates = true", "-Asubgraft.aggregates=off")).doesNotContain("aggregate");
        assertThat(shop("", "-Asubgraft.aggregates=all", "-Asubgraft.groups=off"))
                .doesNotContain("groupBy");
        assertThat(shop("", "-Asubgraft.filters=off")).doesNotContain("where", "Filter");
        assertThat(shop("filters = false", "-Asubgraft.filters=all")).isEqualTo(shop(""));
    }

    @Test
    void filtersAndOrdersAreLeftOutWhereverTheyLeadTo() {
        String unfiltered = shop("filters = false");
        assertThat(types(unfiltered, "BookFilter")).isEmpty();
        assertThat(unfiltered)
                .contains("books(orderBy:")
                .contains("reviews(where:")
                .doesNotContain("book: Book" + "Filter");
        String unordered = shop("orders = false");
        assertThat(types(unordered, "BookOrderBy")).isEmpty();
        assertThat(unordered).contains("books(where: BookFilter, first:").doesNotContain("BookOrderBy");
    }

    @Test
    void withoutRootFieldsAnEntityIsBelowItsParents() {
        JavaFileObject below = entity("Review", "rootFields = false", "int stars; @ManyToOne Book book;");
        String sdl = sdl(List.of(book(""), below));
        assertThat(sdl)
                .contains("  book(id: ID!): Book\n")
                .doesNotContain("  review(")
                .contains("ReviewConnection");
        assertThat(sdl.substring(0, sdl.indexOf('}'))).doesNotContain("reviews(");
    }

    @Test
    void aModuleWithoutRootFieldsIsGraphQL() {
        assertThat(shop("", "-Asubgraft.rootFields=off"))
                .doesNotContain("type Query", "BookConnection")
                .contains("type Book {", "type ReviewConnection {");
    }
}
