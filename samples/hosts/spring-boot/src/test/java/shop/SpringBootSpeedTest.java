package shop;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import io.subgraft.Subgraft;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an answer of 1,100 objects costs the application, whose engine has the instrumentation of metrics and security. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:speed")
class SpringBootSpeedTest {

    private static final String DOCUMENT =
            "{ publishers(first: 100) { nodes { name books(first: 10) { nodes { id title owner } } } } }";

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Subgraft subgraft;

    @Test
    void costsAboutWhatSubgraftCosts() {
        for (int publisher = 100; publisher < 200; publisher++) {
            sql.update("insert into publisher (id, name) values (?, 'Press')", publisher);
            for (int book = 0; book < 10; book++) {
                sql.update(
                        "insert into book (id, title, publisher_id) values (?, 'A title', ?)",
                        publisher * 10 + book,
                        publisher);
            }
        }
        sql.update("delete from book_tags");
        sql.update("delete from book where id < 100");
        sql.update("delete from publisher where id < 100");
        GraphQL hosted = source.graphQl();
        assertThat(hosted.execute(DOCUMENT).toSpecification().toString())
                .isEqualTo(subgraft.execute(DOCUMENT).toSpecification().toString())
                .matches(text -> text.split("title=", -1).length == 1_001);
        long inSpring = 0;
        long own = 0;
        for (int round = 0; round < 30; round++) {
            long first = cpu(() -> hosted.execute(DOCUMENT));
            long second = cpu(() -> subgraft.execute(DOCUMENT));
            if (round >= 15) { // compiled by then
                inSpring += first;
                own += second;
            }
        }
        System.out.printf("CPU of an answer in Spring: %.2f times that of subgraft.execute%n", (double) inSpring / own);
        assertThat(inSpring).isPositive();
    }

    private static long cpu(Runnable request) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < 40; i++) {
            request.run();
        }
        return threads.getCurrentThreadCpuTime() - before;
    }
}
