package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.database.Answer;
import io.subgraft.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages go on behind floats that differ in the last of their 24 bits; MariaDB writes six digits of a float. */
class FloatPagesTest {

    private static final CompiledModel MODEL = CompiledModel.of("""
            package shop;
            import jakarta.persistence.*;
            @Entity @io.subgraft.annotation.GraphQLExposed
            public class Thing {
                @Id public Long id;
                public Float weight;
                public float size;
                @ManyToOne(fetch = FetchType.LAZY) public Shelf shelf;
            }
            """, """
            package shop;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @io.subgraft.annotation.GraphQLExposed
            public class Shelf {
                @Id public Long id;
                @OneToMany(mappedBy = "shelf") public List<Thing> things = new ArrayList<>();
            }
            """);

    private static final float[] WEIGHTS = {
        -Float.MAX_VALUE,
        -1.2345612f,
        0,
        Float.MIN_NORMAL,
        1.2345612f,
        Math.nextUp(1.2345612f),
        1.2345612f,
        16777215f,
        3e38f
    };

    private static Stream<Arguments> orders() {
        return Stream.of(Database.values())
                .flatMap(database -> Stream.of(
                                "weight: ASC", "weight: DESC", "size: ASC", "size: DESC", "weight: ASC_NULLS_FIRST")
                        .map(order -> Arguments.of(database, order)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void areWalkedWhole(Database database, String order) {
        try (Booted shop = new Booted(MODEL, database, "shop.Thing", "shop.Shelf")) {
            shop.with("insert into Shelf (id) values (1)");
            for (int i = 0; i < WEIGHTS.length; i++) {
                shop.with("insert into Thing (id, weight, size, shelf_id) values (%d, %s, %s, 1)"
                        .formatted(i, (double) WEIGHTS[i], (double) WEIGHTS[i]));
            }
            shop.with("insert into Thing (id, weight, size, shelf_id) values (9, null, 7, 1)");
            String all = "{ things(orderBy: [{ %s }]) { nodes { id } } }".formatted(order);
            List<String> ids = shop.query(all).texts("things.nodes.id");
            assertThat(ids).hasSize(10);
            for (float weight : WEIGHTS) {
                String found = "{ things(where: { weight: { gte: %s, lte: %s } size: { eq: %s } }) { nodes { id } } }";
                assertThat(shop.query(found.formatted(weight, weight, weight)).texts("things.nodes.id"))
                        .contains(String.valueOf(indexOf(weight)));
            }
            assertThat(walked(shop, "things", "{ things(%s, orderBy: [{ %s }]) %s }", order, "first", "after"))
                    .isEqualTo(ids);
            assertThat(walked(shop, "things", "{ things(%s, orderBy: [{ %s }]) %s }", order, "last", "before"))
                    .isEqualTo(ids);
            String below = "{ shelves { nodes { things(%s, orderBy: [{ %s }]) %s } } }";
            assertThat(walked(shop, "shelves.nodes.things", below, order, "first", "after"))
                    .isEqualTo(ids);
        }
    }

    private static int indexOf(float weight) {
        int place = 0;
        while (WEIGHTS[place] != weight) {
            place++;
        }
        return place;
    }

    private static List<String> walked(
            Booted shop, String list, String document, String order, String size, String from) {
        boolean isForward = size.equals("first");
        List<String> walked = new ArrayList<>();
        String arguments = size + ": 2";
        for (int page = 0; page < 5; page++) {
            Answer answer = shop.query(
                    document.formatted(arguments, order, "{ nodes { id } pageInfo { startCursor endCursor } }"));
            walked.addAll(isForward ? walked.size() : 0, answer.texts(list + ".nodes.id"));
            arguments = "%s: 2, %s: \"%s\""
                    .formatted(
                            size,
                            from,
                            answer.texts(list + ".pageInfo." + (isForward ? "end" : "start") + "Cursor")
                                    .get(0));
        }
        return walked;
    }
}
