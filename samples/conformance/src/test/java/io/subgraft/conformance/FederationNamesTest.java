package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.subgraft.internal.introspection.exposure.FederationMarks;
import io.subgraft.internal.introspection.exposure.RemoteTypes;
import io.subgraft.internal.processor.federation.FederationNames;
import io.subgraft.internal.processor.federation.generate.FederationRuntimeNames;
import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

/** What the processor knows of federation by name is there. */
class FederationNamesTest {

    @Test
    void annotationsAreThere() throws ReflectiveOperationException {
        for (Field constant : FederationNames.class.getDeclaredFields()) {
            constant.setAccessible(true);
            String name = (String) constant.get(null);
            assertThat(Class.forName(name).getName()).isEqualTo(name);
        }
        assertThat(Class.forName(RemoteTypes.REFERENCE).isAnnotation()).isTrue();
        for (String each : new String[] {"FederationKey", "FederationKeys", "Requires", "FromContext"}) {
            assertThat(Class.forName(FederationMarks.PACKAGE + each).isAnnotation())
                    .isTrue();
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
