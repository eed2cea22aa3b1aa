package io.subgraft.processor.generate.java;

import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ExposedType;

/** Suppresses the warnings that naming the class causes, as when it is deprecated. */
final class AddSuppressions implements DescriptorContribution<ExposedType> {

    @Override
    public void addTo(TypeSpec.Builder type, DescribedType<? extends ExposedType> described) {
        Suppressions.of(described.exposed().type().warnings()).ifPresent(type::addAnnotation);
    }
}
