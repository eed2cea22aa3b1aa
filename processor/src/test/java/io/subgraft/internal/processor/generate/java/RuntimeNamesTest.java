package io.subgraft.internal.processor.generate.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.subgraft.annotation.GraphQLExposed;
import io.subgraft.annotation.GraphQLExposures;
import io.subgraft.annotation.GraphQLField;
import io.subgraft.annotation.GraphQLIgnore;
import io.subgraft.annotation.GraphQLName;
import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.EntityDescriptor;
import io.subgraft.generated.EntityFacts;
import io.subgraft.generated.GeneratedModule;
import io.subgraft.generated.TypeDescriptor;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the processor knows by name is there. */
class RuntimeNamesTest {

    @Test
    void typesAreThere() throws ReflectiveOperationException {
        for (Field constant : RuntimeNames.class.getDeclaredFields()) {
            if (constant.getType() == ClassName.class) {
                String name = ((ClassName) constant.get(null)).reflectionName();
                assertThat(Class.forName(name).getName()).isEqualTo(name);
            }
        }
        assertThat(RuntimeNames.ENTITY_DESCRIPTOR.canonicalName()).isEqualTo(EntityDescriptor.class.getName());
    }

    @Test
    void membersThatGeneratedCodeNamesAreThere() throws ReflectiveOperationException {
        assertThat(RuntimeNames.CONTRACT).isEqualTo(GeneratedModule.CONTRACT);
        assertThat(Modifier.isProtected(TypeDescriptor.class
                        .getDeclaredField(RuntimeNames.NOT_ACCESSIBLE)
                        .getModifiers()))
                .isTrue();
        assertThat(names(EntityDescriptor.class)).contains("entity", "by");
        assertThat(names(TypeDescriptor.class))
                .contains("id", "basic", "embedded", "toOne", "toMany", "elements", "entries", "read");
        assertThat(names(EntityFacts.class))
                .contains("asAbstract", "hasInterface", "extending", "lookup", "list", "attributes", "computed");
        assertThat(names(AttributeFacts.class)).contains("as");
        assertThat(names(AttributeFacts.ToOne.class)).contains("as", "asId", "mappedBy");
        assertThat(names(AttributeFacts.Embedded.class)).contains("as", "asId");
        assertThat(names(GeneratedModule.class))
                .containsExactlyInAnyOrder("contract", "name", "entities", "embeddables");
    }

    @Test
    void annotationsAndTheirDefaultsAreThere() throws ReflectiveOperationException {
        assertThat(ExposureAnnotations.EXPOSED).isEqualTo(GraphQLExposed.class.getName());
        assertThat(ExposureAnnotations.FIELD).isEqualTo(GraphQLField.class.getName());
        assertThat(ExposureAnnotations.IGNORE).isEqualTo(GraphQLIgnore.class.getName());
        assertThat(names(GraphQLExposed.class))
                .containsExactlyInAnyOrder(
                        "name",
                        "plural",
                        "description",
                        "defaultPageSize",
                        "maxPageSize",
                        "rootFields",
                        "filters",
                        "orders",
                        "aggregates",
                        "groups",
                        "entities",
                        "ignore",
                        "names");
        for (SchemaPart each : SchemaPart.values()) {
            assertThat(GraphQLExposed.class.getMethod(each.member()).getDefaultValue())
                    .as(each.member())
                    .isEqualTo(each.isByDefault());
        }
        assertThat(ExposureAnnotations.EXPOSURES).isEqualTo(GraphQLExposures.class.getName());
        assertThat(ExposureAnnotations.NAME).isEqualTo(GraphQLName.class.getName());
        assertThat(names(GraphQLName.class)).containsExactlyInAnyOrder("value", "type", "attribute", "plural");
        assertThat(names(GraphQLField.class))
                .containsExactlyInAnyOrder(
                        "name", "description", "requires", "filterable", "sortable", "searchable", "asId", "asList");
        assertThat(GraphQLExposed.class.getMethod("defaultPageSize").getDefaultValue())
                .isEqualTo(ExposureAnnotations.DEFAULT_PAGE_SIZE);
        assertThat(GraphQLExposed.class.getMethod("maxPageSize").getDefaultValue())
                .isEqualTo(ExposureAnnotations.MAX_PAGE_SIZE);
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).toList();
    }
}
