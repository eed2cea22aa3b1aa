package io.subgraft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Embeddables that embed each other in cycles of several lengths, reached and closed in each way, are refused by a finding that names the cycle. */
class EmbeddableCyclesTest {

    /** How an attribute holds an embeddable. */
    private static final List<String> WAYS = List.of(
            "%s next;",
            "@Embedded %s next;",
            "@Embedded %s next; @io.subgraft.annotation.GraphQLField(searchable = true) String word;",
            "@ElementCollection List<%s> next;",
            "@ElementCollection Map<String, %s> next;",
            "@ElementCollection Map<%s, String> next;");

    private static final List<String> ROOTS =
            List.of("%s first;", "@ElementCollection Set<%s> first;", "@EmbeddedId %s first;");

    static Stream<Arguments> cycles() {
        List<Arguments> all = new ArrayList<>();
        for (String root : ROOTS) {
            for (String way : WAYS) {
                int length = 1 + all.size() % 3;
                all.add(Arguments.of(root, way, length));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void areRefusedByAFindingThatNamesThem(String root, String way, int length) {
        List<JavaFileObject> sources = new ArrayList<>();
        String id = root.contains("Id") ? "" : "@Id Long id; ";
        sources.add(source("@Entity @io.subgraft.annotation.GraphQLExposed class Owner", id + root.formatted("E0")));
        sources.add(source(
                "@Entity @io.subgraft.annotation.GraphQLExposed class Other", "@Id Long id; @ManyToOne Owner owner;"));
        for (int i = 0; i < length; i++) {
            sources.add(source("@Embeddable class E" + i, "int length; " + way.formatted("E" + (i + 1) % length)));
        }
        Compilation compilation = Compile.with(sources, new SubgraftProcessor());
        List<String> messages = compilation.errors().stream()
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
        assertThat(messages)
                .anyMatch(each -> each.contains(Problem.EMBEDS_ITSELF.code()) && each.contains("E0.next"))
                .noneMatch(each -> each.contains(Problem.UNEXPECTED.code()));
    }

    private static JavaFileObject source(String head, String members) {
        String name = head.substring(head.lastIndexOf(' ') + 1);
        return Compile.source(
                "cycles." + name,
                "package cycles;",
                "import jakarta.persistence.*;",
                "import java.util.*;",
                head + " { " + members + " }");
    }
}
