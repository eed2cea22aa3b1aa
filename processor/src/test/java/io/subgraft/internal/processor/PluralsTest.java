package io.subgraft.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

    @ParameterizedTest
    @CsvSource({
        "Book, books",
        "Category, categories",
        "OrderEntry, orderEntries",
        "Bus, buses",
        "Child, children",
        "Sheep, sheep",
        "JPAEntity, jPAEntities",
        "book, books",
        "Box2, box2s",
    })
    void ofTheLastWord(String type, String field) {
        assertThat(Plurals.listField(type)).isEqualTo(field);
    }
}
