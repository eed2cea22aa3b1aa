package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.subgraft.federation.Federation;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.processor.federation.generate.FederationRuntimeNames;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the processor knows of federation by name is there. */
class FederationNamesTest {

    @Test
    void annotationsAreThere() throws ReflectiveOperationException {
        for (Field constant : FederationNames.class.getFields()) {
            String name = (String) constant.get(null);
            if (!name.equals(FederationNames.PACKAGE)) {
                assertThat(Class.forName(name).getName()).isEqualTo(name);
            }
        }
    }

    @Test
    void everyAnnotationHasAName() throws Exception {
        Set<String> names = new HashSet<>();
        for (Field constant : FederationNames.class.getFields()) {
            names.add((String) constant.get(null));
        }
        URI classes = Federation.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (Stream<Path> files = Files.list(Path.of(classes).resolve("io/subgraft/federation/annotation"))) {
            assertThat(files.map(each -> each.getFileName().toString().replaceFirst("\\.class$", ""))
                            .filter(each -> !each.equals("package-info"))
                            .filter(each -> !each.contains("$"))
                            .map(FederationNames.PACKAGE::concat))
                    .isSubsetOf(names);
        }
    }

    @Test
    void typesThatGeneratedCodeNamesAreThere() throws ReflectiveOperationException {
        for (Field constant : FederationRuntimeNames.class.getDeclaredFields()) {
            constant.setAccessible(true);
            if (constant.get(null) instanceof ClassName type) {
                assertThat(Class.forName(type.reflectionName()).getName()).isEqualTo(type.reflectionName());
            }
        }
    }
}
