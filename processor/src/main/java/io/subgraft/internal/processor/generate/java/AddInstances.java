package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds what makes an instance for each entity. */
final class AddInstances implements EntitiesContribution {

    // private final int ordinal;
    @Override
    public void addTo(TypeSpec.Builder type, List<DescribedType<ExposedEntity>> entities) {
        type.addField(int.class, GeneratedNames.ORDINAL, Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(constructor());
        type.addMethod(all(type.build().name(), entities));
    }

    // private SubgraftEntities(int ordinal, EntityFacts facts) {
    //     super(facts);
    //     this.ordinal = ordinal;
    // }
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(int.class, GeneratedNames.ORDINAL)
                .addParameter(RuntimeNames.ENTITY_FACTS, "facts")
                .addStatement("super(facts)")
                .addStatement("this.$1L = $1L", GeneratedNames.ORDINAL)
                .build();
    }

    // /** An instance for each entity, by type name. */
    // public static List<EntityDescriptor> all() {
    //     return List.of(
    //             new SubgraftEntities(0, factsOfAuthor()),
    //             new SubgraftEntities(1, factsOfBook()));
    // }
    private static MethodSpec all(String name, List<DescribedType<ExposedEntity>> entities) {
        List<String> instances = new ArrayList<>();
        for (DescribedType<ExposedEntity> each : entities) {
            instances.add("new " + name + "(" + instances.size() + ", " + AddFacts.method(each.exposed()) + "())");
        }
        return MethodSpec.methodBuilder(GeneratedNames.ALL)
                .addJavadoc("An instance for each entity, by type name.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeNames.LIST, RuntimeNames.ENTITY_DESCRIPTOR))
                .addStatement(CodeBlock.of("return $T.of(\n$L)", RuntimeNames.LIST, String.join(",\n", instances)))
                .build();
    }
}
