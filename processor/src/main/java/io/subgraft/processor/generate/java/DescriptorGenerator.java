package io.subgraft.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class that holds the facts of an entity and reads its attributes. */
public final class DescriptorGenerator {

    private static final List<DescriptorContribution> CONTRIBUTIONS =
            List.of(new AddConstructor(), new AddReadMethod(), new AddSuppressions());

    private DescriptorGenerator() {}

    // /** What Subgraft knows of {@link Book} at compile time. */
    // @Generated("io.subgraft.processor.SubgraftProcessor")
    // public final class BookGraphQL extends EntityDescriptor { … }
    /** The source file for an entity. */
    public static JavaFile generate(ExposedEntity entity, ExposedModel model) {
        ClassName name = GeneratedNames.descriptor(entity);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("What Subgraft knows of {@link $T} at compile time.", GeneratedNames.entity(entity))
                .addAnnotation(GeneratedNames.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeNames.ENTITY_DESCRIPTOR);
        DescribedEntity described = DescribedEntity.of(entity, model);
        CONTRIBUTIONS.forEach(each -> each.addTo(type, described));
        return JavaFile.builder(name.packageName(), type.build())
                .indent(GeneratedNames.INDENT)
                .skipJavaLangImports(true)
                .build();
    }
}
