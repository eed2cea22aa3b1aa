package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions on columns of several tables of one hierarchy: Hibernate leaves out the table of some alternatives. */
@ParameterizedClass
@EnumSource(
        value = Database.class,
        names = {"H2", "POSTGRESQL"})
class InheritedColumnsTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package tables;
            import jakarta.persistence.*;
            @Entity @io.subgraft.annotation.GraphQLExposed @Inheritance(strategy = InheritanceType.JOINED)
            public class Work { @Id Long id; String title; @ElementCollection java.util.Set<String> labels; }
            """, """
            package tables;
            @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed
            public class Task extends Work { Integer hours; }
            """, """
            package tables;
            @jakarta.persistence.Entity @io.subgraft.annotation.GraphQLExposed
            public class Chore extends Task { Integer weight; @jakarta.persistence.ManyToOne Chore after; }
            """);

    private final Booted booted;

    InheritedColumnsTest(Database database) {
        booted = new Booted(MODEL, database, "tables.Work", "tables.Task", "tables.Chore")
                .with(
                        "insert into Work (id, title) values (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd')",
                        "insert into Task (id, hours) values (1, 1), (2, 2), (3, 3), (4, 4)",
                        "insert into Chore (id, weight) values (1, 1), (2, 2), (3, 1)",
                        "update Chore set after_id = id - 1 where id > 1",
                        "insert into Work_labels (Work_id, labels) values (1, 'x'), (3, 'x')");
    }

    @AfterEach
    void close() {
        booted.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {or: [{title: {eq: "a"}}, {weight: {eq: 2}}], weight: {eq: 2}}                                  | 1
            {or: [{title: {eq: "a"}}, {hours: {eq: 2}}, {weight: {eq: 7}}], weight: {lt: 3}, hours: {lt: 3}} | 2
            {or: [{labels: {some: {eq: "x"}}}, {weight: {eq: 2}}], weight: {eq: 1}}                         | 2
            {or: [{labels: {none: {eq: "x"}}}, {weight: {eq: 2}}], weight: {isNull: false}}                 | 1
            {not: {or: [{title: {eq: "a"}}, {weight: {eq: 2}}], weight: {neq: 9}}}                          | 1
            {or: [{after: {or: [{title: {eq: "a"}}, {weight: {eq: 7}}], weight: {eq: 1}}}, {weight: {eq: 9}}]} | 1
            """)
    void areFound(String where, int count) {
        assertThat(booted.query("{ chores(where: " + where + ") { totalCount nodes { weight } } }")
                        .data()
                        .toString())
                .contains("totalCount=" + count);
    }
}
