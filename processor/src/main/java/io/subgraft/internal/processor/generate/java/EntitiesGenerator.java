package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the class that holds the facts of the entities of a package and reads their attributes. */
public final class EntitiesGenerator {

    private static final List<EntitiesContribution> CONTRIBUTIONS = List.of(
            new AddInstances(), new AddFacts(), new AddReading(), new AddComputing(), new AddGuards(), new AddWrites());

    private EntitiesGenerator() {}

    // /** What Subgraft knows at compile time of entities of {@code com.acme.shop}. */
    // public final class SubgraftEntities extends EntityDescriptor { … }
    /** The source file. */
    public static JavaFile generate(DescriptorClass entities, ExposedModel model) {
        List<DescribedType<ExposedEntity>> described = entities.entities().stream()
                .map(each -> DescribedType.of(each, model))
                .toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(entities.name())
                .addJavadoc(
                        "What Subgraft knows at compile time of the entities of $L.",
                        place(entities.name().packageName()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeNames.ENTITY_DESCRIPTOR);
        Suppressions.of(entities.entities().stream()
                        .flatMap(each -> each.type().warnings().stream())
                        .collect(Collectors.toUnmodifiableSet()))
                .ifPresent(type::addAnnotation);
        CONTRIBUTIONS.forEach(each -> each.addTo(type, described));
        return GeneratedNames.file(entities.name(), type);
    }

    private static String place(String packageName) {
        return packageName.isEmpty() ? "the unnamed package" : "{@code " + packageName + "}";
    }
}
