package io.subgraft.introspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.internal.introspection.metamodel.MetamodelReader;
import io.subgraft.internal.introspection.model.EmbeddableModel;
import io.subgraft.internal.introspection.model.EntityModel;
import io.subgraft.introspection.sample.Associations;
import io.subgraft.introspection.sample.Basics;
import io.subgraft.introspection.sample.Families;
import io.subgraft.introspection.sample.Hierarchies;
import io.subgraft.introspection.sample.Identifiers;
import io.subgraft.introspection.sample.Maps;
import io.subgraft.introspection.sample.Unread;
import io.subgraft.introspection.sample.Values;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is read from sources is what Hibernate makes of the same classes. */
class ReadersTest {

    private static final List<Class<?>> SAMPLES = List.of(
            Basics.class,
            Associations.class,
            Hierarchies.class,
            Values.class,
            Identifiers.class,
            Maps.class,
            Families.class,
            Unread.class);

    private static Map<String, EntityModel> fromSources;
    private static Map<String, EntityModel> fromClassFiles;
    private static Map<String, EntityModel> fromMetamodel;
    private static Map<String, EmbeddableModel> embeddablesFromSources;
    private static Map<String, EmbeddableModel> embeddablesFromMetamodel;

    @BeforeAll
    static void read() {
        ReadingProcessor sources = ReadingProcessor.readSources(SAMPLES);
        fromSources = byName(sources.entities());
        embeddablesFromSources = embeddablesByName(sources.embeddables());
        fromClassFiles = byName(ReadingProcessor.readClassFiles(SAMPLES).entities());
        List<EntityModel> entities = new ArrayList<>();
        List<EmbeddableModel> embeddables = new ArrayList<>();
        MetamodelReader reader = new MetamodelReader();
        for (Class<?> sample : SAMPLES) {
            try (EntityManagerFactory hibernate = hibernate(sample)) {
                hibernate.getMetamodel().getEntities().forEach(each -> entities.add(reader.read(each)));
                hibernate.getMetamodel().getEmbeddables().stream()
                        .filter(each -> each.getJavaType().isAnnotationPresent(Embeddable.class))
                        .forEach(each -> embeddables.add(reader.readEmbeddable(each)));
            }
        }
        fromMetamodel = byName(entities);
        embeddablesFromMetamodel = embeddablesByName(embeddables);
    }

    @Test
    void allSamplesAreRead() {
        assertThat(fromSources).hasSameSizeAs(entities().toList()).hasSizeGreaterThan(15);
        assertThat(fromMetamodel).containsOnlyKeys(fromSources.keySet());
    }

    @TestFactory
    Stream<DynamicTest> sourceAndMetamodelAgree() {
        return fromSources.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> assertThat(each.getValue()).isEqualTo(fromMetamodel.get(each.getKey()))));
    }

    @Test
    void indexesAreThoseOfTheTablesThatHoldTheColumns() {
        assertThat(fromMetamodel
                        .get(Families.CardPayment.class.getCanonicalName())
                        .indexing()
                        .leading())
                .containsExactly("holder");
        assertThat(fromMetamodel.get(Values.Item.class.getCanonicalName()).indexing())
                .satisfies(item -> assertThat(item.leading()).containsExactly("remarks"))
                .satisfies(item -> assertThat(item.named())
                        .containsEntry("fee.currency", "fee_currency")
                        .containsEntry("terms.penalty.amount", "penalty_amount"));
    }

    @TestFactory
    Stream<DynamicTest> embeddablesAgree() {
        assertThat(embeddablesFromMetamodel).hasSizeGreaterThan(8).containsOnlyKeys(embeddablesFromSources.keySet());
        return embeddablesFromSources.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(each.getValue()).isEqualTo(embeddablesFromMetamodel.get(each.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> sourcesAndClassFilesAgree() {
        return fromSources.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(fromClassFiles.get(each.getKey())).isEqualTo(each.getValue())));
    }

    private static Map<String, EntityModel> byName(List<EntityModel> entities) {
        return entities.stream().collect(Collectors.toMap(each -> each.name().qualified(), Function.identity()));
    }

    private static Map<String, EmbeddableModel> embeddablesByName(List<EmbeddableModel> embeddables) {
        return embeddables.stream()
                .distinct()
                .collect(Collectors.toMap(each -> each.name().qualified(), Function.identity()));
    }

    private static Stream<Class<?>> entities() {
        return SAMPLES.stream()
                .flatMap(each -> Arrays.stream(each.getDeclaredClasses()))
                .filter(each -> each.isAnnotationPresent(Entity.class));
    }

    private static EntityManagerFactory hibernate(Class<?> sample) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration(sample.getSimpleName());
        Arrays.stream(sample.getDeclaredClasses())
                .filter(each -> each.isAnnotationPresent(Entity.class)
                        || each.isAnnotationPresent(MappedSuperclass.class)
                        || each.isAnnotationPresent(Embeddable.class))
                .forEach(configuration::managedClass);
        return configuration
                .jdbcUrl("jdbc:h2:mem:" + sample.getSimpleName())
                .property("jakarta.persistence.validation.mode", "none")
                .createEntityManagerFactory();
    }
}
