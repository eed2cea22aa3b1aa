package io.subgraft.internal.processor.federation.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.RemoteTypes;
import io.subgraft.internal.introspection.exposure.RemoteTypes.Reference;
import io.subgraft.internal.introspection.exposure.federation.RequiresMethods;
import io.subgraft.internal.processor.generate.java.GeneratedNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class with what federation needs and the schema file does not contain. */
public final class FederatedModuleGenerator {

    private FederatedModuleGenerator() {}

    /** The class beside that of the module: {@code SubgraftFederation} beside {@code SubgraftModule}. */
    public static ClassName name(ClassName moduleClass) {
        return ClassName.get(moduleClass.packageName(), moduleClass.simpleName().replaceFirst("Module$", "Federation"));
    }

    /** The entities that have computed fields. */
    public static List<ExposedEntity> computing(ExposedModel model) {
        return model.entities().stream()
                .filter(each -> !RequiresMethods.of(each).isEmpty())
                .toList();
    }

    /** Whether there is anything to tell. */
    public static boolean isNeeded(ExposedModel model) {
        return !computing(model).isEmpty() || !inverses(model).isEmpty();
    }

    private static List<Reference> inverses(ExposedModel model) {
        return RemoteTypes.references(model).stream()
                .filter(each -> each.inverse().isPresent())
                .toList();
    }

    // /** What the schema file of {@code com.acme.shop} does not tell of its federation. */
    // public final class SubgraftFederation implements FederatedModule { … }
    /** The source file of a module. */
    public static JavaFile generate(ClassName name, String moduleName, ExposedModel model) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("What the schema file of {@code $L} does not tell of its federation.", moduleName)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(FederationRuntimeNames.FEDERATED_MODULE);
        if (!inverses(model).isEmpty()) {
            type.addMethod(list(
                    "inverses",
                    FederationRuntimeNames.INVERSE_FIELD,
                    inverses(model).stream()
                            .map(FederatedModuleGenerator::inverse)
                            .toList()));
        }
        if (!computing(model).isEmpty()) {
            type.addMethod(list(
                    "computed",
                    FederationRuntimeNames.COMPUTED_FIELDS,
                    computing(model).stream()
                            .map(each -> CodeBlock.of("new $T()", ComputedFieldsGenerator.name(each)))
                            .toList()));
        }
        return GeneratedNames.file(name, type);
    }

    // new InverseField("User", "reviews", "Review", "authorId")
    private static CodeBlock inverse(Reference reference) {
        return CodeBlock.of(
                "new $T($S, $S, $S, $S)",
                FederationRuntimeNames.INVERSE_FIELD,
                reference.type(),
                reference.inverse().orElseThrow(),
                reference.owner().type().name(),
                reference.field().attribute());
    }

    // @Override
    // public List<InverseField> inverses() {
    //     return List.of(
    //             new InverseField("User", "reviews", "Review", "authorId"));
    // }
    private static MethodSpec list(String method, ClassName element, List<CodeBlock> elements) {
        ClassName list = ClassName.get(List.class);
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(list, element))
                .addStatement("return $T.of(\n$L)", list, CodeBlock.join(elements, ",\n"))
                .build();
    }
}
