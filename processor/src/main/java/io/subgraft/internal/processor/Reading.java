package io.subgraft.internal.processor;

import io.subgraft.internal.introspection.exposure.AssociationTarget;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.validate.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one round brought.
 *
 * @param exposures the annotations that could be read
 * @param entities what they expose
 * @param embeddables what those embed
 * @param targets what the associations of those lead to
 * @param waiting the elements that could not be read yet, each with the names of the types it waits for
 * @param failures what went wrong while reading
 */
public record Reading(
        List<Exposure> exposures,
        List<ExposedEntity> entities,
        List<ExposedEmbeddable> embeddables,
        Map<JavaName, AssociationTarget> targets,
        Map<String, Set<String>> waiting,
        List<Finding> failures) {}
