package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Database;
import io.subgraft.library.SubgraftModule;
import io.subgraft.limit.Limit;
import io.subgraft.limit.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The statements of random operations are as many as are explained and estimated, and never more. {@code
 * -Dstatements.operations} says how many operations are tried.
 */
class EstimatedStatementsTest {

    private static final int OPERATIONS = Integer.getInteger("statements.operations", 300);

    /** What pages lead to what others, by the type of their rows. */
    private static final Map<String, Map<String, String>> LISTS = Map.of(
            "Query",
            Map.of("books", "Book", "authors", "Author", "tags", "Tag", "reviews", "Review", "allChapters", "Chapter"),
            "Author",
            Map.of("books", "Book"),
            "Book",
            Map.of("reviews", "Review", "tags", "Tag", "chapters", "Chapter"),
            "Tag",
            Map.of("books", "Book"),
            "Review",
            Map.of(),
            "Chapter",
            Map.of());

    private static final Map<String, String> GROUPS =
            Map.of("Author", "name", "Book", "genre", "Tag", "label", "Review", "stars", "Chapter", "heading");

    private final Library library = Library.standard(Database.H2);
    private final Map<String, String> cursors = new HashMap<>();
    private final Map<Integer, Subgraft> limited = new HashMap<>();

    @Test
    void asManyAsExplainedAndEstimatedAreSent() {
        Random random = new Random(19);
        int all = 0;
        for (int i = 0; i < OPERATIONS; i++) {
            String document = "{ " + lists(random, "Query", 3) + " }";
            int explained = unlimited().explain(document, Map.of()).statements().size();
            List<String> sent = library.statements(() -> answered(unlimited(), document));
            assertThat(sent).as(document).hasSizeLessThanOrEqualTo(explained);
            all += sent.size() == explained ? 1 : 0;
            answered(atMost(explained), document);
            if (explained > 1) {
                assertThat(codes(atMost(explained - 1), document)).as(document).containsExactly("MAX_STATEMENTS_LIMIT");
            }
        }
        assertThat(all).as("operations of which every level has rows").isGreaterThan(OPERATIONS / 2);
    }

    /** It takes no statement to know what precedes a first page, or that a last page is the last. */
    @Test
    void statementsThatAreNotRunAreNotCounted() {
        String page = "books(first: 1) { nodes { id } pageInfo { hasNextPage hasPreviousPage } }";
        String document = IntStream.range(0, 17)
                .mapToObj(alias -> "b" + alias + ": " + page)
                .collect(Collectors.joining(" ", "{ ", " }"));
        Subgraft standard = Subgraft.builder(library.sessionFactory())
                .onlyModules(List.of(new SubgraftModule()))
                .limits(Limits.standard().with(Limit.STATEMENTS, 17))
                .build();
        assertThat(library.statements(() -> answered(standard, document))).hasSize(17);
    }

    @Test
    void aRefusalNamesTheListThatCostsMost() {
        Subgraft standard = Subgraft.builder(library.sessionFactory())
                .onlyModules(List.of(new SubgraftModule()))
                .build();
        assertThat(
                        message(
                                standard,
                                "{ authors(first: 100) { nodes { name books(first: 50) { nodes { id reviews(first: 40) { nodes { id } } } } } } }"))
                .isEqualTo("The operation may read 205100 rows; at most 20000 are served; most of them are"
                        + " authors.books.reviews: 100 × 50 × 40; ask for fewer with first, or raise the limit COST");
        assertThat(message(
                        standard,
                        "{ authors(first: 100) { nodes { books(first: 50) { nodes { reviews { totalCount } } } } } }"))
                .isEqualTo("The operation may read 55100 rows; at most 20000 are served; most of them are"
                        + " authors.books.reviews: 100 × 50 × 10; ask for fewer with first, or raise the limit COST");
        Subgraft few = atMost(5);
        assertThat(message(
                        few,
                        "{ books { nodes { id a: reviews(first: 1) { nodes { id } } b: reviews(first: 2) { totalCount nodes { id } }"
                                + " c: reviews(last: 2) { totalCount nodes { id } } tags { nodes { id } } } } }"))
                .isEqualTo("The operation takes 7 statements; at most 5 are run; most of them, 5, are of books.reviews;"
                        + " select it with fewer sets of arguments, counts and groups, or raise the limit STATEMENTS");
    }

    private Subgraft unlimited() {
        return atMost(Integer.MAX_VALUE);
    }

    private Subgraft atMost(int statements) {
        return limited.computeIfAbsent(
                statements,
                most -> Subgraft.builder(library.sessionFactory())
                        .onlyModules(List.of(new SubgraftModule()))
                        .limits(Limits.none().with(Limit.STATEMENTS, most))
                        .build());
    }

    private static void answered(Subgraft subgraft, String document) {
        assertThat(subgraft.execute(document).getErrors()).as(document).isEmpty();
    }

    private static List<String> codes(Subgraft subgraft, String document) {
        return subgraft.execute(document).getErrors().stream()
                .map(each -> String.valueOf(each.getExtensions().get("code")))
                .toList();
    }

    private static String message(Subgraft subgraft, String document) {
        ExecutionResult result = subgraft.execute(document);
        assertThat(result.getErrors()).hasSize(1);
        return result.getErrors().get(0).getMessage();
    }

    private String lists(Random random, String owner, int depth) {
        List<String> fields =
                new ArrayList<>(LISTS.get(owner).keySet().stream().sorted().toList());
        StringBuilder lists = new StringBuilder();
        int wanted =
                fields.isEmpty() || depth == 0 ? 0 : owner.equals("Query") ? 1 + random.nextInt(2) : random.nextInt(3);
        for (int alias = 0; alias < wanted; alias++) {
            String field = fields.get(random.nextInt(fields.size()));
            String type = LISTS.get(owner).get(field);
            lists.append(" a").append(depth).append(alias).append(": ").append(field);
            lists.append(arguments(random, type)).append(selection(random, type, depth));
        }
        return lists.toString();
    }

    private String selection(Random random, String type, int depth) {
        StringBuilder selection = new StringBuilder(" { ");
        boolean hasRows = random.nextInt(5) > 0;
        if (hasRows) {
            selection
                    .append("nodes { id")
                    .append(lists(random, type, depth - 1))
                    .append(" }");
        }
        if (random.nextInt(3) == 0) {
            selection
                    .append(" pageInfo { ")
                    .append(List.of(
                                    "hasNextPage",
                                    "hasPreviousPage",
                                    "hasNextPage hasPreviousPage",
                                    "hasNextPage endCursor")
                            .get(random.nextInt(4)))
                    .append(" }");
        }
        if (!hasRows || random.nextInt(4) == 0) {
            selection.append(" totalCount");
        }
        if (random.nextInt(4) == 0) {
            String key = GROUPS.get(type);
            selection
                    .append(" aggregate { count g: groupBy(by: [{ ")
                    .append(key)
                    .append(": VALUE }]) { count key { ")
                    .append(key)
                    .append(" } } }");
        }
        return selection.append(" }").toString();
    }

    private String arguments(Random random, String type) {
        int size = 1 + random.nextInt(4);
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "(first: " + size + ")";
            case 2 -> "(last: " + size + ")";
            case 3 -> "(first: " + size + ", offset: " + random.nextInt(2) + ")";
            case 4 -> "(first: " + size + ", after: \"" + cursor(type) + "\")";
            case 5 -> "(last: " + size + ", before: \"" + cursor(type) + "\")";
            case 6 -> "(last: " + size + ", after: \"" + cursor(type) + "\")";
            default -> "(first: " + size + ", before: \"" + cursor(type) + "\")";
        };
    }

    /** Of the third row of the list of all. */
    private String cursor(String type) {
        return cursors.computeIfAbsent(type, absent -> {
            String field = LISTS.get("Query").entrySet().stream()
                    .filter(each -> each.getValue().equals(absent))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            return String.valueOf(library.query("{ " + field + "(first: 3) { pageInfo { endCursor } } }")
                    .one(field + ".pageInfo.endCursor"));
        });
    }
}
