package io.subgraft.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.internal.spring.SubgraftHints;
import io.subgraft.limit.Limit;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;

/** What the auto-configuration does before there is an application; samples/run hosts spring-boot asks a whole one. */
class SubgraftAutoConfigurationTest {

    private static EntityManagerFactory factory() {
        return (EntityManagerFactory) Proxy.newProxyInstance(
                SubgraftAutoConfigurationTest.class.getClassLoader(),
                new Class<?>[] {EntityManagerFactory.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> 1;
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> "a factory";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void isFoundByAnApplication() throws IOException {
        assertThat(resource("META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports"))
                .isEqualTo(SubgraftAutoConfiguration.class.getName() + "\n");
    }

    @Test
    void doesNothingWithoutEntities() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SubgraftAutoConfiguration.class))
                .run(application -> assertThat(application).hasNotFailed().doesNotHaveBean("subgraft"));
    }

    @Test
    void severalPersistenceUnitsAreNamed() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SubgraftAutoConfiguration.class))
                .withBean("one", EntityManagerFactory.class, SubgraftAutoConfigurationTest::factory)
                .withBean("other", EntityManagerFactory.class, SubgraftAutoConfigurationTest::factory)
                .run(application -> assertThat(application)
                        .getFailure()
                        .rootCause()
                        .satisfies(cause -> assertThat(cause.toString()).contains("one", "other")));
    }

    @Test
    void webFluxIsRefused() {
        new ReactiveWebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SubgraftAutoConfiguration.class))
                .withBean(EntityManagerFactory.class, SubgraftAutoConfigurationTest::factory)
                .run(application ->
                        assertThat(application).getFailure().hasMessageContaining("does not run in WebFlux"));
    }

    @Test
    void filesAreInAnImageThatIsCompiledAheadOfTime() {
        RuntimeHints hints = new RuntimeHints();
        new SubgraftHints().registerHints(hints, null);
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/subgraft/shop.graphqls"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("graphql/sub/own.graphqls"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("application.properties"))
                .rejects(hints);
    }

    @Test
    void propertiesAreDescribed() throws IOException {
        assertThat(resource("META-INF/spring-configuration-metadata.json"))
                .contains("\"subgraft.endpoint\"", "\"subgraft.introspection\"", "\"subgraft.limits\"")
                .contains("Name of the EntityManagerFactory bean to serve");
        String hints = resource("META-INF/additional-spring-configuration-metadata.json");
        for (Limit each : Limit.values()) {
            assertThat(hints)
                    .contains('"' + each.name().toLowerCase(Locale.ROOT).replace('_', '-') + '"');
        }
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SubgraftAutoConfiguration.class.getClassLoader().getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
