package shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.transaction.annotation.Transactional;

/** Tests in a transaction that is rolled back, as suites of Spring applications have them; there is one connection. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:transactions")
@Transactional
class SpringBootTransactionTest {

    @Autowired
    private EntityManager entities;

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private Written written;

    @Test
    void seesWhatItFlushed() {
        List<String> before = titles();
        Book book = new Book();
        book.id = 77L;
        book.title = "Sanditon";
        entities.persist(book);
        entities.flush();
        assertThat(before).doesNotContain("Sanditon");
        assertThat(titles()).contains("Sanditon");
    }

    @Test
    void isRolledBack() {
        assertThat(titles()).hasSize(2).doesNotContain("Sanditon");
    }

    @Test
    void generatedMutationsArePartOfIt() {
        Tag tag = new Tag();
        tag.id = 77L;
        tag.label = "new";
        entities.persist(tag);
        entities.flush();
        assertThat(write("updateTag(id: 77, input: { label: \"old\" })")).isEqualTo("{tag={label=old}, errors=[]}");
        assertThat(write("updateTag(id: 1, input: { label: \"old\" })")).isEqualTo("{tag={label=old}, errors=[]}");
        assertThat(labels()).isEqualTo("[old, letters, old]");
        assertThat(written.ids).isEmpty();
    }

    @Test
    void aFailedOneUndoesItsOwnChanges() {
        Tag tag = new Tag();
        tag.id = 77L;
        entities.persist(tag);
        entities.flush();
        ExecutionGraphQlServiceTester.create(service)
                .document("mutation { a: updateTag(id: 1, input: { label: \"X\" }) { errors { code } }"
                        + " b: updateTag(id: 99, input: { label: \"X\" }) { errors { code } } }")
                .execute()
                .path("b.errors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
        assertThat(labels()).isEqualTo("[novel, letters, null]");
    }

    @Test
    void nothingOfItIsLeft() {
        assertThat(labels()).isEqualTo("[novel, letters]");
        assertThat(written.ids).isEmpty();
    }

    private String write(String field) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("mutation { it: " + field + " { tag { label } errors { code } } }")
                .execute()
                .path("it")
                .entity(Object.class)
                .get()
                .toString();
    }

    private String labels() {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ tags { nodes { label } } }")
                .execute()
                .path("tags.nodes[*].label")
                .entity(List.class)
                .get()
                .toString();
    }

    private List<String> titles() {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ books { nodes { title stock } } }")
                .execute()
                .path("books.nodes[*].title")
                .entityList(String.class)
                .get();
    }
}
