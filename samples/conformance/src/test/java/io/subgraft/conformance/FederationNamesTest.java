package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.subgraft.federation.Federation;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.processor.federation.generate.FederationRuntimeNames;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Set;
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
        assertThat(new ClassFileImporter()
                        .importPackagesOf(Federation.class).stream()
                                .filter(JavaClass::isAnnotation)
                                .filter(each -> each.getEnclosingClass().isEmpty())
                                .map(JavaClass::getName)
                                .filter(each -> each.startsWith(FederationNames.PACKAGE)))
                .isNotEmpty()
                .isSubsetOf(names);
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
