package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A test of one page of the documentation. It takes the blocks in its fields, so that each of its methods can run alone. */
interface PageTest {

    Markdown page();

    @Test
    default void everyBlockIsTested() {
        assertThat(page().untested()).isEmpty();
    }
}
