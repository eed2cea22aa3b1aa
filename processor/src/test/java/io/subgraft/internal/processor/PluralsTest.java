package io.subgraft.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralsTest {

    @ParameterizedTest
    @CsvSource({
        "Book, books",
        "Category, categories",
        "OrderEntry, orderEntries",
        "Bus, buses",
        "Child, children",
        "JPAEntity, jPAEntities",
        "book, books",
        "Box2, box2s",
    })
    void ofTheLastWord(String type, String field) {
        assertThat(Plurals.listField(type)).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sheep",
                "Series",
                "Species",
                "Staff",
                "Equipment",
                "Information",
                "Metadata",
                "Data",
                "Media",
                "Software",
                "Hardware",
                "Feedback",
                "Furniture",
                "Luggage",
                "Baggage",
                "Merchandise",
                "Knowledge",
                "Advice",
                "Research",
                "Evidence",
                "Aircraft",
                "Money",
                "Offspring",
                "Moose",
                "Weather",
                "Music",
                "Traffic",
                "Settings",
                "Details",
                "Sales",
                "Customs",
                "Goods",
                "Clothes",
                "People",
                "ProductMetadata",
                "UserSettings",
            })
    void thatAreTheSingularSayAll(String type) {
        assertThat(Plurals.listField(type)).isEqualTo("all" + type);
    }

    @Test
    void ofAnEntityNamedInLowerCase() {
        assertThat(Plurals.listField("staff")).isEqualTo("allStaff");
    }

    @ParameterizedTest
    @CsvSource({
        "Memo, memos",
        "CompanyLogo, companyLogos",
        "Demo, demos",
        "Photo, photos",
        "Zero, zeros",
        "Motto, mottos",
        "Radio, radios",
        "Hero, heroes",
        "Potato, potatoes",
        "Tomato, tomatoes",
        "Echo, echoes",
        "Veto, vetoes",
        "Torpedo, torpedoes",
        "Cargo, cargoes",
    })
    void ofWordsThatEndInO(String type, String field) {
        assertThat(Plurals.listField(type)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "Stomach, stomachs",
        "Monarch, monarchs",
        "Epoch, epochs",
        "Branch, branches",
        "Batch, batches",
        "Church, churches",
    })
    void ofWordsThatEndInCh(String type, String field) {
        assertThat(Plurals.listField(type)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "Human, humans",
        "German, germans",
        "Roman, romans",
        "Talisman, talismans",
        "Woman, women",
        "Foreman, foremen",
        "Salesman, salesmen",
    })
    void ofWordsThatEndInMan(String type, String field) {
        assertThat(Plurals.listField(type)).isEqualTo(field);
    }
}
