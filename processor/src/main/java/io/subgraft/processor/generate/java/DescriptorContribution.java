package io.subgraft.processor.generate.java;

import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ExposedType;

/** One thing that the class of facts has, of an entity, of an embeddable, or of both. */
interface DescriptorContribution<T extends ExposedType> {

    void addTo(TypeSpec.Builder type, DescribedType<? extends T> described);
}
