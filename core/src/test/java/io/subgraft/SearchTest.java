package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import io.subgraft.database.Sql;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The argument {@code search}, compared with a search of the same rows in memory. */
@ParameterizedClass
@EnumSource(Database.class)
class SearchTest {

    private final Library library;

    SearchTest(Database database) {
        this.library = Library.standard(database);
    }

    private List<String> expected(String text, String condition) {
        return Sql.rows(library.url(), "select id, isbn, title from Book where " + condition + " order by id").stream()
                .filter(row -> Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(word -> row.stream()
                                .skip(1)
                                .anyMatch(each -> String.valueOf(each)
                                        .toLowerCase(Locale.ROOT)
                                        .contains(word))))
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "TITLE isbn-2", "  4\\t isbn-1 ", "4 2", "isbn-21", "%", "_", "nowhere title", ""})
    void everyWordIsInSomeAttribute(String text) {
        String words = text.replace("\\t", "\t");
        Answer answer = library.query("{ books(first: 50, search: \"" + text + "\") { totalCount nodes { id } } }");
        assertThat(answer.texts("books.nodes.id")).isEqualTo(expected(words, "1 = 1"));
        assertThat(answer.one("books.totalCount"))
                .isEqualTo(expected(words, "1 = 1").size());
    }

    @Test
    void togetherWithAFilterAndInNestedLists() {
        Answer answer = library.query("{ author(id: 4) { books(search: \"TITLE 4\", where: { id: { neq: 41 } })"
                + " { totalCount nodes { id } } } }");
        List<String> expected = expected("title 4", "author_id = 4 and id <> 41");
        assertThat(expected).isNotEmpty();
        assertThat(answer.texts("author.books.nodes.id")).isEqualTo(expected);
        assertThat(answer.one("author.books.totalCount")).isEqualTo(expected.size());
    }

    @Test
    void notForMoreWordsThanAnybodyTypes() {
        var errors = library.subgraft()
                .execute("{ books(search: \"1 2 3 4 5 6 7 8 9 10 11\") { totalCount } }")
                .getErrors();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getMessage())
                .isEqualTo("The argument search has 11 words, but 10 at most are searched for");
        assertThat(errors.get(0).getExtensions()).containsEntry("code", "BAD_USER_INPUT");
    }
}
