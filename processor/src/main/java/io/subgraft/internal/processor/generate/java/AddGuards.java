package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import java.util.List;

/** Adds the method that says who may read which fields, where not everybody may. */
final class AddGuards implements EntitiesContribution {

    // @Override
    // public List<GuardFacts> guards() {
    //     return switch (ordinal) {
    //         case 1 -> List.of(guard("price", "staff"), guard("margin"));
    //         default -> List.of();
    //     };
    // }
    @Override
    public void addTo(TypeSpec.Builder type, List<DescribedType<ExposedEntity>> entities) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (int i = 0; i < entities.size(); i++) {
            List<String> guards = GuardsCode.of(entities.get(i));
            if (!guards.isEmpty()) {
                cases.add("case $L -> $T.of($L);\n", i, RuntimeNames.LIST, String.join(", ", guards));
            }
        }
        if (!cases.isEmpty()) {
            type.addMethod(GuardsCode.guards()
                    .addCode(SwitchCode.on(GeneratedNames.ORDINAL, cases.build(), "List.of()"))
                    .build());
        }
    }
}
