package io.subgraft.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ComputedField;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Adds the method that says who may read which fields, where not everybody may. */
final class AddGuards implements DescriptorContribution<ExposedType> {

    // @Override
    // public List<GuardFacts> guards() {
    //     return List.of(guard("price", "staff"), guard("margin"));
    // }
    @Override
    public void addTo(TypeSpec.Builder type, DescribedType<? extends ExposedType> described) {
        List<String> guards = new ArrayList<>();
        described
                .attributes()
                .forEach(each -> add(guards, each.model().name(), each.field().roles()));
        if (described.exposed() instanceof ExposedEntity entity) {
            for (ComputedField each : entity.computed()) {
                add(guards, each.field(), each.roles());
            }
        }
        if (!guards.isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder("guards")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(RuntimeNames.LIST, RuntimeNames.GUARD_FACTS))
                    .addStatement(CodeBlock.of("return $T.of($L)", RuntimeNames.LIST, String.join(", ", guards)))
                    .build());
        }
    }

    private static void add(List<String> guards, String field, @Nullable List<String> roles) {
        if (roles != null) {
            guards.add(Call.of(
                    "guard", Stream.concat(Stream.of(field), roles.stream()).toArray(String[]::new)));
        }
    }
}
