package io.subgraft.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.model.TypeNames;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The runtime finds helper types under the names that the processor gives them. */
class TypeNamesTest {

    @Test
    void namesAreThoseOfTheProcessor() throws ReflectiveOperationException {
        List<Method> names = Arrays.stream(TypeNames.class.getDeclaredMethods())
                .filter(each -> Modifier.isPublic(each.getModifiers()))
                .filter(each -> !each.getName().equals("ofConnection"))
                .toList();
        assertThat(names).hasSize(6);
        for (Method each : names) {
            assertThat(each.invoke(null, "Book"))
                    .isEqualTo(SchemaNames.class
                            .getMethod(each.getName(), String.class)
                            .invoke(null, "Book"));
        }
    }

    @Test
    void theNameOfPagesLeadsBack() {
        assertThat(TypeNames.ofConnection(SchemaNames.connection("Book"))).isEqualTo("Book");
        assertThat(TypeNames.ofConnection("Book")).isNull();
    }
}
