package io.subgraft.conformance.writes;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What create, update and delete do to rows, and what they answer. */
class WritesTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void createsARowAndAnswersWithWhatTheDatabaseHas(Database database) {
        Shop shop = Shop.on(database).withAuthor(1, "Austen");
        Answer answer = shop.data("""
                mutation {
                  createBook(input: {
                    isbn: "111", title: "  Emma ", price: "7.125", genre: NOVEL, words: ["a", "b"],
                    format: { widthMm: 110, heightMm: 180 }, place: { shelf: "N", slot: 2 },
                    supplierCode: "secret", author: { connect: { id: "1" } }
                  }) {
                    book {
                      title subtitle price genre words inStock warehouse editedBy version
                      format { widthMm heightMm paper } place { shelf slot }
                      author { name books { totalCount nodes { title } } }
                    }
                    errors { code }
                  }
                }
                """.replace("\"7.125\"", "7.25"));
        assertThat(answer.one("createBook.book").toString())
                .isEqualTo(
                        "{title=Emma, subtitle=null, price=7.25, genre=NOVEL, words=[a, b], inStock=true, warehouse=main,"
                                + " editedBy=nobody, version=0, format={widthMm=110, heightMm=180, paper=null},"
                                + " place={shelf=N, slot=2}, author={name=Austen, books={totalCount=1, nodes=[{title=Emma}]}}}");
        assertThat(shop.texts("select supplierCode from Book")).containsExactly("secret");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void leavesWhatIsAbsentAndClearsWhatIsNull(Database database) {
        Shop shop = Shop.on(database)
                .withBook(1, "111", "Emma")
                .with(
                        "update Book set subtitle = 'A novel', published = date '1815-12-23', widthMm = 1, heightMm = 2, paper = 'thin', shelf = 'N'");
        Answer answer = shop.data("""
                mutation {
                  updateBook(id: "1", version: 3, input: { subtitle: null, format: { heightMm: 7 }, place: { slot: 4 } }) {
                    book { title subtitle price published version warehouse format { widthMm heightMm paper } place { shelf slot } }
                  }
                }
                """);
        assertThat(answer.one("updateBook.book").toString())
                .isEqualTo("{title=Emma, subtitle=null, price=10.00, published=1815-12-23, version=4, warehouse=north,"
                        + " format={widthMm=1, heightMm=7, paper=thin}, place={shelf=N, slot=4}}");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatChangesNothingSendsNoUpdateAndKeepsTheVersion(Database database) {
        Shop shop = Shop.on(database).withBook(1, "111", "Emma");
        List<String> statements = shop.statements("""
                mutation { updateBook(id: "1", version: 3, input: { title: "Emma", price: 10.000, subtitle: null }) { book { version } } }
                """);
        assertThat(statements).hasSize(2).noneMatch(each -> each.startsWith("update"));
        assertThat(shop.texts("select version from Book")).containsExactly("3");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatTheSetterMakesEqualIsNotWritten(Database database) {
        Shop shop = Shop.on(database).withBook(1, "111", "Emma");
        assertThat(
                        shop.statements(
                                "mutation { updateBook(id: 1, version: 3, input: { title: \" Emma \" }) { book { version } } }"))
                .noneMatch(each -> each.startsWith("update"));
        assertThat(shop.rows("select version, editedBy from Book").toString()).isEqualTo("[[3, null]]");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aVariableThatIsNotSentIsAbsent(Database database) {
        Shop shop = Shop.on(database).withBook(1, "111", "Emma");
        ExecutionResult result = shop.execute("""
                mutation($price: BigDecimal, $subtitle: String) {
                  updateBook(id: "1", version: 3, input: { price: $price, subtitle: $subtitle }) { book { price subtitle } }
                }
                """, Map.of("subtitle", "A novel"), Shop.NOBODY);
        assertThat(result.getErrors()).isEmpty();
        assertThat(result.getData().toString()).contains("{price=10.00, subtitle=A novel}");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void connectsAndDisconnects(Database database) {
        Shop shop =
                Shop.on(database).withAuthor(1, "Austen").withAuthor(2, "Eliot").withBook(1, "111", "Emma");
        shop.data(
                "mutation { updateBook(id: 1, version: 3, input: { author: { connect: { id: 2 } } }) { book { author { name } } } }");
        assertThat(shop.texts("select author_id from Book")).containsExactly("2");
        shop.data("mutation { updateBook(id: 1, version: 4, input: { author: null }) { book { author { name } } } }");
        assertThat(shop.texts("select author_id from Book")).containsExactly("null");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void writesByNaturalId(Database database) {
        Shop shop = Shop.on(database).withBook(1, "111", "Emma").withBook(2, "222", "Persuasion");
        shop.data(
                "mutation { updateBookByIsbn(isbn: \"222\", version: 3, input: { title: \"P\" }) { book { title } } }");
        assertThat(shop.texts("select title from Book order by id")).containsExactly("Emma", "P");
        shop.data("mutation { deleteBookByIsbn(isbn: \"111\", version: 3) { deletedId } }");
        assertThat(shop.texts("select title from Book")).containsExactly("P");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void deletesARowAndAnswersWithWhatItWas(Database database) {
        Shop shop = Shop.on(database)
                .withAuthor(1, "Austen")
                .withBook(1, "111", "Emma")
                .with("update Book set author_id = 1");
        Answer answer = shop.data(
                "mutation { deleteBook(id: 1, version: 3) { deletedId book { title author { name } } errors { code } } }");
        assertThat(answer.data().toString())
                .isEqualTo("{deleteBook={deletedId=1, book={title=Emma, author={name=Austen}}, errors=[]}}");
        assertThat(shop.rows("select * from Book")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void takesAsManyStatementsAsThereAreThingsToDo(Database database) {
        Shop shop = Shop.on(database).withAuthor(1, "Austen").withBook(1, "111", "Emma");
        assertThat(shop.statements("""
                mutation { createBook(input: { isbn: "222", title: "P", format: { widthMm: 1, heightMm: 2 }, author: { connect: { id: 1 } } }) { book { title author { name } } } }
                """)).hasSize(2);
        assertThat(
                        shop.statements(
                                "mutation { updateBook(id: 1, version: 3, input: { title: \"E\" }) { book { title author { name } } } }"))
                .hasSize(3);
        assertThat(shop.statements("mutation { deleteBook(id: 1, version: 4) { book { title } deletedId } }"))
                .hasSize(3);
        assertThat(shop.statements("mutation { deleteBookByIsbn(isbn: \"222\", version: 0) { deletedId } }"))
                .hasSize(2);
    }
}
