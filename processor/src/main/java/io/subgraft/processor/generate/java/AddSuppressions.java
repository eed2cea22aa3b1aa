package io.subgraft.processor.generate.java;

import com.palantir.javapoet.TypeSpec;

/** Suppresses the warnings that naming the entity class causes, as when it is deprecated. */
final class AddSuppressions implements DescriptorContribution {

    @Override
    public void addTo(TypeSpec.Builder type, DescribedEntity entity) {
        Suppressions.of(entity.exposed().type().warnings()).ifPresent(type::addAnnotation);
    }
}
