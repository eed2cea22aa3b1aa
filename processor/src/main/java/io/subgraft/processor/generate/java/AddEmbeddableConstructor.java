package io.subgraft.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ExposedEmbeddable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds the constructor, which states the facts of an embeddable. */
final class AddEmbeddableConstructor implements DescriptorContribution<ExposedEmbeddable> {

    // public AddressGraphQL() {
    //     super(
    //             "Address",
    //             Address.class,
    //             basic("street"),
    //             toOne("country", "Country"));
    // }
    @Override
    public void addTo(TypeSpec.Builder type, DescribedType<? extends ExposedEmbeddable> described) {
        ExposedEmbeddable exposed = described.exposed();
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", exposed.type().name()));
        arguments.add(CodeBlock.of("$T.class", GeneratedNames.javaClass(exposed)));
        AttributeFactsCode.of(described).forEach(each -> arguments.add(CodeBlock.of("$L", each)));
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super(\n$L)", CodeBlock.join(arguments, ",\n"))
                .build());
    }
}
