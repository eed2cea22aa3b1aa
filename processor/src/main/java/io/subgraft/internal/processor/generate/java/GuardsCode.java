package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.subgraft.internal.introspection.exposure.ComputedField;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes who may read which fields, where not everybody may. */
final class GuardsCode {

    private GuardsCode() {}

    // @Override
    // public List<GuardFacts> guards()
    static MethodSpec.Builder guards() {
        return MethodSpec.methodBuilder("guards")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeNames.LIST, RuntimeNames.GUARD_FACTS));
    }

    // guard("price", "staff")
    // guard("margin")
    static List<String> of(DescribedType<?> described) {
        List<String> guards = new ArrayList<>();
        described
                .attributes()
                .forEach(each -> add(guards, each.model().name(), each.field().roles()));
        if (described.exposed() instanceof ExposedEntity entity) {
            for (ComputedField each : entity.computed()) {
                add(guards, each.field(), each.roles());
            }
        }
        return guards;
    }

    private static void add(List<String> guards, String field, @Nullable List<String> roles) {
        if (roles != null) {
            guards.add(Call.of(
                    "guard", Stream.concat(Stream.of(field), roles.stream()).toArray(String[]::new)));
        }
    }
}
