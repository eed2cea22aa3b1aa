package io.subgraft.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class that the runtime finds at start. */
public final class ModuleGenerator {

    private ModuleGenerator() {}

    // /** The exposed entities of {@code com.acme.shop}. */
    // @Generated("io.subgraft.processor.SubgraftProcessor")
    // public final class SubgraftModule implements GeneratedModule { … }
    /** The source file of a module. */
    public static JavaFile generate(ClassName name, String moduleName, ExposedModel model) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("The exposed entities of {@code $L}.", moduleName)
                .addAnnotation(GeneratedNames.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeNames.GENERATED_MODULE)
                .addMethod(contract())
                .addMethod(name(moduleName))
                .addMethod(descriptors("entities", RuntimeNames.ENTITY_DESCRIPTOR, model.entities()));
        if (!model.ownEmbeddables().isEmpty()) {
            type.addMethod(descriptors("embeddables", RuntimeNames.EMBEDDABLE_DESCRIPTOR, model.ownEmbeddables()));
        }
        return JavaFile.builder(name.packageName(), type.build())
                .indent(GeneratedNames.INDENT)
                .skipJavaLangImports(true)
                .build();
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
    //     return List.of(
    //             new AuthorGraphQL(),
    //             new BookGraphQL());
    // }
    private static MethodSpec descriptors(String method, ClassName descriptor, List<? extends ExposedType> exposed) {
        CodeBlock descriptors = exposed.stream()
                .map(each -> CodeBlock.of("new $T()", GeneratedNames.descriptor(each)))
                .collect(CodeBlock.joining(",\n"));
        ClassName list = ClassName.get(List.class);
        return override(method, ParameterizedTypeName.get(list, descriptor))
                .addStatement("return $T.of(\n$L)", list, descriptors)
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
