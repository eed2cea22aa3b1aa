package io.subgraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.subgraft.database.Database;
import io.subgraft.error.BadInputException;
import io.subgraft.explain.Explanation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operation will read is told without reading. */
class ExplainTest {

    private final Library library = Library.standard(Database.H2);

    private Explanation explained(String document, Map<String, Object> variables) {
        Explanation[] explanation = new Explanation[1];
        List<String> statements =
                library.statements(() -> explanation[0] = library.subgraft().explain(document, variables));
        assertThat(statements).isEmpty();
        return explanation[0];
    }

    @Test
    void isATreeOfReads() {
        Explanation explanation = explained("""
                query ($n: Int = 3, $where: BookFilter) {
                  authors(first: 10) { totalCount nodes { name
                    books(first: $n, where: $where) { nodes { title author { name } tags { nodes { label } } } } } } }
                """, Map.of("where", Map.of("price", Map.of("gt", "5"))));
        assertThat(explanation)
                .hasToString("""
                authors (at most 10 rows)
                  | select e.id, e.name from Author e order by e.id limit 10
                  | select count(*) from Author e
                  books (at most 30 rows)
                    | select p.c0, p.c1, p.c2, p.c3, p.o0 from (select e.id as c0, e.title as c1, e1.id as c2, e1.name as c3,\
                 e.author.id as o0, row_number() over (partition by e.author.id order by e.id) as place from Book e\
                 left join e.author e1 where e.price > :p1 and subgraft_any_of_1(%s, :keys0)) p\
                 where p.place <= 3 order by p.o0, p.place
                    tags (at most 600 rows)
                      | select p.c0, p.o0 from (select e.label as c0, o.id as o0, row_number() over (partition by o.id\
                 order by e.id) as place from Tag e join e.books o where subgraft_any_of_1(o.id, :keys0)) p\
                 where p.place <= 20 order by p.o0, p.place""".formatted(Lines.hasForeignKeysOfJoins() ? "fk(e.author)" : "e.author.id"));
        assertThat(explanation.statements()).hasSize(4);
        assertThat(explanation.maxRows()).isEqualTo(640);
    }

    @Test
    void refusesWhatWouldBeRefused() {
        Subgraft subgraft = library.subgraft();
        assertThatThrownBy(() -> subgraft.explain("{ nothing }", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> subgraft.explain("{ books(first: 0) { totalCount } }", Map.of()))
                .isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> subgraft.explain("query a { __typename } query b { __typename }", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The document has 2 operations to choose from; name one");
    }

    @Test
    void introspectionReadsNothing() {
        assertThat(explained("{ __typename __schema { queryType { name } } }", Map.of())
                        .statements())
                .isEmpty();
    }
}
