package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the class that holds the facts of an embeddable and reads its attributes. It has one of its own, by which other modules
 * find that this one has it.
 */
public final class EmbeddableGenerator {

    private static final String EMBEDDABLE = "embeddable";

    private EmbeddableGenerator() {}

    // /** What Subgraft knows of {@link Address} at compile time. */
    // public final class AddressGraphQL extends EmbeddableDescriptor { … }
    /** The source file. */
    public static JavaFile generate(ExposedEmbeddable embeddable, ExposedModel model) {
        DescribedType<ExposedEmbeddable> described = DescribedType.of(embeddable, model);
        ClassName name = GeneratedNames.descriptor(embeddable);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("What Subgraft knows of {@link $T} at compile time.", GeneratedNames.javaClass(embeddable))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeNames.EMBEDDABLE_DESCRIPTOR)
                .addMethod(constructor(described))
                .addMethod(reading(described));
        List<String> guards = GuardsCode.of(described);
        if (!guards.isEmpty()) {
            type.addMethod(GuardsCode.guards()
                    .addStatement("return $T.of($L)", RuntimeNames.LIST, String.join(", ", guards))
                    .build());
        }
        String graphQLName = embeddable.type().name();
        if (!graphQLName.equals(embeddable.javaName().simple())) {
            type.addField(FieldSpec.builder(
                            String.class, GeneratedNames.TYPE, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The name of the type, for other modules.")
                    .initializer("$S", graphQLName)
                    .build());
        }
        Suppressions.of(embeddable.type().warnings()).ifPresent(type::addAnnotation);
        return GeneratedNames.file(name, type);
    }

    // public AddressGraphQL() {
    //     super(
    //             "Address",
    //             Address.class,
    //             basic("street"),
    //             toOne("country", "Country"));
    // }
    private static MethodSpec constructor(DescribedType<ExposedEmbeddable> described) {
        ExposedEmbeddable exposed = described.exposed();
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", exposed.type().name()));
        arguments.add(CodeBlock.of("$T.class", GeneratedNames.javaClass(exposed)));
        AttributeFactsCode.of(described).forEach(each -> arguments.add(CodeBlock.of("$L", each)));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super(\n$L)", CodeBlock.join(arguments, ",\n"))
                .build();
    }

    // @Override
    // public Object read(Object embeddable, int attribute) {
    //     Address instance = (Address) embeddable;
    //     return switch (attribute) { … };
    // }
    private static MethodSpec reading(DescribedType<ExposedEmbeddable> described) {
        MethodSpec.Builder read = ReadingCode.read(EMBEDDABLE);
        ReadingCode.warnings(described).ifPresent(read::addAnnotation);
        if (ReadingCode.isReadable(described)) {
            ClassName javaClass = GeneratedNames.javaClass(described.exposed());
            read.addStatement("$1T instance = ($1T) $2L", javaClass, EMBEDDABLE);
        }
        return read.addCode(ReadingCode.of(described, "instance")).build();
    }
}
