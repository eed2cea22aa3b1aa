package io.subgraft.samples.representations;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.samples.benchmarks.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is compared gives the same answer, by as many statements as are said. */
class RepresentationsTest {

    private static Store store;
    private static SessionFactory sessions;

    @BeforeAll
    static void open() throws Exception {
        store = Store.own();
        sessions = Representations.sessions(store);
    }

    @AfterAll
    static void close() {
        sessions.close();
        store.close();
    }

    private static String text(Contenders contenders, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        contenders.answer(name, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long statements(Contenders contenders, String name) throws IOException {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        text(contenders, name);
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void theAnswersAreTheSame() throws IOException {
        Contenders contenders = new Contenders(sessions);
        String answer = text(contenders, Contenders.SUBGRAFT);
        assertThat(answer).startsWith("{\"data\":{\"_entities\":[{\"title\":").doesNotContain("null");
        assertThat(text(contenders, Contenders.BATCHED)).isEqualTo(answer);
        assertThat(text(contenders, Contenders.ITEMS)).isEqualTo(answer);
    }

    @Test
    void twoTypesAreTwoStatements() throws IOException {
        Contenders contenders = new Contenders(sessions);
        assertThat(statements(contenders, Contenders.SUBGRAFT)).isEqualTo(2);
        assertThat(statements(contenders, Contenders.BATCHED)).isEqualTo(2);
        assertThat(statements(contenders, Contenders.ITEMS)).isEqualTo(1_000);
    }
}
