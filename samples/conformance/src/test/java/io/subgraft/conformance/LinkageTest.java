package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.Subgraft;
import io.subgraft.federation.Federation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The classes that are compiled once link with every version of the libraries that is supported: each class, method and field they
 * refer to is there, but for those that are listed with the condition under which they are not reached.
 */
class LinkageTest {

    private static final Path JARS = Path.of("target/supported-versions");

    /** Behind {@code EngineSeams.hasFastBuilder}. */
    private static final Map<String, Set<String>> BEFORE_26 =
            Map.of("io/subgraft/internal/schema/DirectSchema", Set.of("graphql/schema/GraphQLSchema$FastBuilder"));

    /** Behind {@code HAS_READ_ONLY} of {@code HibernateSeams}. */
    private static final Map<String, Set<String>> BEFORE_7_2 = Map.of(
            "io/subgraft/internal/compatibility/HibernateSeams",
            Set.of("org/hibernate/StatelessSessionBuilder.readOnly"));

    /** Behind {@code IS_6} of {@code HibernateSeams}; the options of HQL are asked by versions only that know them. */
    private static final Map<String, Set<String>> BEFORE_7 = Map.of(
            "io/subgraft/internal/compatibility/HibernateSeams",
            Set.of(
                    "org/hibernate/StatelessSessionBuilder.readOnly",
                    "org/hibernate/engine/jdbc/proxy/BlobProxy",
                    "org/hibernate/engine/jdbc/proxy/ClobProxy",
                    "org/hibernate/metamodel/spi/EmbeddableInstantiator.instantiate",
                    "org/hibernate/metamodel/spi/EntityInstantiator.instantiate",
                    "org/hibernate/query/SelectionQuery.setParameter",
                    "org/hibernate/query/SelectionQuery.setParameterList",
                    "org/hibernate/query/SelectionQuery.setTupleTransformer",
                    "org/hibernate/type/descriptor/java/spi/JavaTypeRegistry.resolveArrayDescriptor"),
            "io/subgraft/internal/session/Queries$Lenient",
            Set.of(
                    "org/hibernate/query/hql/spi/SqmCreationOptions.isJsonFunctionsEnabled",
                    "org/hibernate/query/hql/spi/SqmCreationOptions.isXmlFunctionsEnabled"));

    record Version(String replaced, List<String> jars, Map<String, Set<String>> guarded) {
        @Override
        public String toString() {
            return jars.get(0);
        }
    }

    static Stream<Version> versions() {
        String hibernate = "hibernate-core-|jakarta.persistence-api-";
        String engine = "graphql-java-\\d|java-dataloader-";
        return Stream.of(
                new Version(
                        hibernate,
                        List.of(
                                "hibernate-core-6.6.33.Final.jar",
                                "jakarta.persistence-api-3.1.0.jar",
                                "hibernate-commons-annotations-7.0.3.Final.jar"),
                        BEFORE_7),
                new Version("hibernate-core-", List.of("hibernate-core-7.0.10.Final.jar"), BEFORE_7_2),
                new Version("hibernate-core-", List.of("hibernate-core-7.1.11.Final.jar"), BEFORE_7_2),
                new Version("hibernate-core-", List.of("hibernate-core-7.2.19.Final.jar"), Map.of()),
                new Version("hibernate-core-", List.of("hibernate-core-7.3.13.Final.jar"), Map.of()),
                new Version("hibernate-core-", List.of("hibernate-core-7.4.15.Final.jar"), Map.of()),
                new Version(engine, List.of("graphql-java-24.3.jar", "java-dataloader-5.0.3.jar"), BEFORE_26),
                new Version("graphql-java-\\d", List.of("graphql-java-25.0.jar"), BEFORE_26),
                new Version("graphql-java-\\d", List.of("graphql-java-25.1.jar"), BEFORE_26),
                new Version("graphql-java-extended", List.of("graphql-java-extended-scalars-22.0.jar"), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyReferenceIsThereButThoseThatAreGuarded(Version version) throws Exception {
        try (URLClassLoader loader = loader(version)) {
            Map<String, Set<String>> missing = new TreeMap<>();
            for (Class<?> place : List.of(Subgraft.class, Federation.class)) {
                References.of(place).forEach((user, references) -> {
                    for (References.Reference each : references) {
                        if (!each.isIn(loader)) {
                            missing.computeIfAbsent(user, absent -> new TreeSet<>())
                                    .add(each.name());
                        }
                    }
                });
            }
            assertThat(missing).isEqualTo(version.guarded());
        }
    }

    /** A class path with jars in place of others. */
    private static URLClassLoader loader(Version version) throws Exception {
        List<URL> path = new ArrayList<>();
        for (String each : version.jars()) {
            path.add(JARS.resolve(each).toUri().toURL());
        }
        for (String each : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path entry = Path.of(each);
            if (!entry.getFileName().toString().matches("(" + version.replaced() + ").*")) {
                path.add(entry.toUri().toURL());
            }
        }
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
