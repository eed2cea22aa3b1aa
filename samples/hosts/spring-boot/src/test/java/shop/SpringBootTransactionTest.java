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

    private List<String> titles() {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ books { nodes { title stock } } }")
                .execute()
                .path("books.nodes[*].title")
                .entityList(String.class)
                .get();
    }
}
