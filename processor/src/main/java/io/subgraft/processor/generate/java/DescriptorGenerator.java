package io.subgraft.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ExposedEmbeddable;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class that holds the facts of an entity or an embeddable and reads its attributes. */
public final class DescriptorGenerator {

    private static final List<DescriptorContribution<ExposedType>> OF_BOTH =
            List.of(new AddReadMethod(), new AddGuards(), new AddSuppressions());

    private DescriptorGenerator() {}

    // /** What Subgraft knows of {@link Book} at compile time. */
    // @Generated("io.subgraft.processor.SubgraftProcessor")
    // public final class BookGraphQL extends EntityDescriptor { … }
    /** The source file for an entity. */
    public static JavaFile generate(ExposedEntity entity, ExposedModel model) {
        return generate(
                DescribedType.of(entity, model),
                RuntimeNames.ENTITY_DESCRIPTOR,
                new AddConstructor(),
                List.of(new AddComputeMethod()));
    }

    /** The source file for an embeddable. */
    public static JavaFile generate(ExposedEmbeddable embeddable, ExposedModel model) {
        return generate(
                DescribedType.of(embeddable, model),
                RuntimeNames.EMBEDDABLE_DESCRIPTOR,
                new AddEmbeddableConstructor(),
                List.of());
    }

    private static <T extends ExposedType> JavaFile generate(
            DescribedType<T> described,
            ClassName superclass,
            DescriptorContribution<T> constructor,
            List<DescriptorContribution<T>> more) {
        ClassName name = GeneratedNames.descriptor(described.exposed());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "What Subgraft knows of {@link $T} at compile time.",
                        GeneratedNames.javaClass(described.exposed()))
                .addAnnotation(GeneratedNames.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(superclass);
        constructor.addTo(type, described);
        OF_BOTH.forEach(each -> each.addTo(type, described));
        more.forEach(each -> each.addTo(type, described));
        return JavaFile.builder(name.packageName(), type.build())
                .indent(GeneratedNames.INDENT)
                .skipJavaLangImports(true)
                .build();
    }
}
