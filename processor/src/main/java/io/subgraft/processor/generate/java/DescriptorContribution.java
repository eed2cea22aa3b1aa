package io.subgraft.processor.generate.java;

import com.palantir.javapoet.TypeSpec;

/** One thing that the class of an entity's facts has. */
interface DescriptorContribution {

    void addTo(TypeSpec.Builder type, DescribedEntity entity);
}
