package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import java.util.List;

/** One thing that a class of entities has. */
interface EntitiesContribution {

    /**
     * Adds it.
     *
     * @param entities what the class is of, each named by its place in the list
     */
    void addTo(TypeSpec.Builder type, List<DescribedType<ExposedEntity>> entities);
}
