package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the class that the runtime finds at start. */
public final class ModuleGenerator {

    private ModuleGenerator() {}

    // /** The exposed entities of {@code com.acme.shop}. */
    // public final class SubgraftModule implements GeneratedModule { … }
    /** The source file of a module. */
    public static JavaFile generate(
            ClassName name, String moduleName, List<DescriptorClass> entities, List<ExposedEmbeddable> embeddables) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("The exposed entities of {@code $L}.", moduleName)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeNames.GENERATED_MODULE)
                .addMethod(contract())
                .addMethod(name(moduleName))
                .addMethod(entities(entities));
        if (!embeddables.isEmpty()) {
            type.addMethod(embeddables(embeddables));
        }
        return GeneratedNames.file(name, type);
    }

    // @Override
    // public int contract() {
    //     return 1;
    // }
    private static MethodSpec contract() {
        return override("contract", TypeName.INT)
                .addStatement("return $L", RuntimeNames.CONTRACT)
                .build();
    }

    // @Override
    // public String name() {
    //     return "com.acme.shop";
    // }
    private static MethodSpec name(String moduleName) {
        return override("name", ClassName.get(String.class))
                .addStatement("return $S", moduleName)
                .build();
    }

    // @Override
    // public List<EntityDescriptor> entities() {
    //     return SubgraftEntities.all();
    // }
    // @Override
    // public List<EntityDescriptor> entities() {
    //     return Stream.of(
    //                     com.acme.orders.SubgraftEntities.all(),
    //                     com.acme.stock.SubgraftEntities.all())
    //             .flatMap(List::stream)
    //             .toList();
    // }
    private static MethodSpec entities(List<DescriptorClass> classes) {
        CodeBlock all = classes.stream()
                .map(each -> CodeBlock.of("$T.$L()", each.name(), GeneratedNames.ALL))
                .collect(CodeBlock.joining(",\n"));
        MethodSpec.Builder entities = override("entities", listOf(RuntimeNames.ENTITY_DESCRIPTOR));
        return classes.size() == 1
                ? entities.addStatement("return $L", all).build()
                : entities.addStatement(
                                "return $T.of($>$>\n$L)$<$<\n.flatMap($T::stream)\n.toList()",
                                Stream.class,
                                all,
                                RuntimeNames.LIST)
                        .build();
    }

    // @Override
    // public List<EmbeddableDescriptor> embeddables() {
    //     return List.of(
    //             new AddressGraphQL(),
    //             new MoneyGraphQL());
    // }
    private static MethodSpec embeddables(List<ExposedEmbeddable> exposed) {
        CodeBlock descriptors = exposed.stream()
                .map(each -> CodeBlock.of("new $T()", GeneratedNames.descriptor(each)))
                .collect(CodeBlock.joining(",\n"));
        return override("embeddables", listOf(RuntimeNames.EMBEDDABLE_DESCRIPTOR))
                .addStatement("return $T.of(\n$L)", RuntimeNames.LIST, descriptors)
                .build();
    }

    private static TypeName listOf(ClassName element) {
        return ParameterizedTypeName.get(RuntimeNames.LIST, element);
    }

    private static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
