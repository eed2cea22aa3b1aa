package io.subgraft.processor.federation;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.mapping.AnnotationSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the fields of {@code Query} from entities that belong to another subgraph: that one has them. */
final class HideRootFields implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        Set<String> hidden = model.entities().stream()
                .filter(HideRootFields::isRemote)
                .flatMap(HideRootFields::rootFields)
                .collect(Collectors.toUnmodifiableSet());
        draft.changeFields(
                "Query",
                fields -> fields.stream()
                        .filter(each -> !hidden.contains(each.name()))
                        .toList());
    }

    private static boolean isRemote(ExposedEntity entity) {
        AnnotationSet marks = entity.type().federation().annotations();
        return marks.has(FederationNames.REMOTE_ENTITY, FederationNames.INTERFACE_OBJECT);
    }

    private static Stream<String> rootFields(ExposedEntity entity) {
        return Stream.concat(
                SchemaNames.lookups(entity).stream().map(SchemaNames.Lookup::field),
                Stream.of(entity.list().field()));
    }
}
