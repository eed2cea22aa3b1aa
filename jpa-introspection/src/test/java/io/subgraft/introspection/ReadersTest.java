package io.subgraft.introspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.introspection.metamodel.MetamodelReader;
import io.subgraft.introspection.model.EntityModel;
import io.subgraft.introspection.sample.Associations;
import io.subgraft.introspection.sample.Basics;
import io.subgraft.introspection.sample.Hierarchies;
import io.subgraft.introspection.sample.Unread;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
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

    private static final List<Class<?>> SAMPLES =
            List.of(Basics.class, Associations.class, Hierarchies.class, Unread.class);

    private static Map<String, EntityModel> fromSources;
    private static Map<String, EntityModel> fromClassFiles;
    private static Map<String, EntityModel> fromMetamodel;

    @BeforeAll
    static void read() {
        fromSources = byName(ReadingProcessor.readSources(SAMPLES));
        fromClassFiles = byName(ReadingProcessor.readClassFiles(SAMPLES));
        try (EntityManagerFactory hibernate = hibernate()) {
            MetamodelReader reader = new MetamodelReader();
            fromMetamodel = byName(hibernate.getMetamodel().getEntities().stream()
                    .map(reader::read)
                    .toList());
        }
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

    private static Stream<Class<?>> entities() {
        return SAMPLES.stream()
                .flatMap(each -> Arrays.stream(each.getDeclaredClasses()))
                .filter(each -> each.isAnnotationPresent(Entity.class));
    }

    private static EntityManagerFactory hibernate() {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("samples");
        SAMPLES.stream()
                .flatMap(each -> Arrays.stream(each.getDeclaredClasses()))
                .filter(each -> each.isAnnotationPresent(Entity.class)
                        || each.isAnnotationPresent(MappedSuperclass.class)
                        || each.isAnnotationPresent(jakarta.persistence.Embeddable.class))
                .forEach(configuration::managedClass);
        return configuration
                .jdbcUrl("jdbc:h2:mem:samples")
                .property("jakarta.persistence.validation.mode", "none")
                .createEntityManagerFactory();
    }
}
