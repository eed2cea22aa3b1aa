package io.subgraft.samples.corpus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.samples.corpus.OwnModel;
import io.subgraft.samples.corpus.report.Verdict;
import io.subgraft.samples.corpus.rows.Entities;
import io.subgraft.samples.corpus.rows.MappedAttribute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    Path classes;

    /** Unfilled would be a verdict on the rows, which Hibernate loads here. */
    @Test
    void whatSubgraftFailsAtIsWrongAndNotUnfilled() throws Exception {
        new OwnModel(classes).compile(List.of("""
                package shop;
                import jakarta.persistence.*;
                import java.util.*;
                @Entity public class Book {
                  @Id Long id;
                  String title;
                  @ManyToOne Book sequelOf;
                  @OneToMany(mappedBy = "sequelOf") List<Book> sequels;
                  @ElementCollection List<String> tags;
                }
                """));
        try (Served whole = Served.of(classes, newUrl());
                Served broken = Served.of(classes, newUrl())) {
            assertThat(verdicts(whole, whole)).hasSize(5).allMatch(each -> each.kind() == Verdict.Kind.EQUAL);
            broken.sessions().getSchemaManager().dropMappedObjects(false);
            assertThat(verdicts(whole, broken)).hasSize(5).allMatch(each -> each.kind() == Verdict.Kind.WRONG);
            broken.close();
            assertThat(verdicts(whole, broken)).hasSize(5).allMatch(each -> each.kind() == Verdict.Kind.WRONG);
        }
    }

    /** What Subgraft answers from one database, compared with what Hibernate loads from another. */
    private static List<Verdict> verdicts(Served loaded, Served answering) {
        Comparison comparison =
                new Comparison(loaded.sessions(), loaded.exposed().modules(), answering.subgraft());
        List<Verdict> verdicts = new ArrayList<>();
        for (EntityPersister entity : Entities.of(loaded.sessions())) {
            MappedAttribute.of(entity).forEach(each -> verdicts.add(comparison.compare(entity, each)));
        }
        return verdicts;
    }

    private static String newUrl() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
}
