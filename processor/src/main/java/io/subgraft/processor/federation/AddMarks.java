package io.subgraft.processor.federation;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.mapping.AnnotationSet;
import java.util.Optional;

/** Adds the directives that the application wrote on classes and attributes. */
final class AddMarks implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        model.types().forEach(each -> add(draft, each, model));
    }

    private static void add(FederationDraft draft, ExposedType exposed, ExposedModel model) {
        String type = exposed.type().name();
        AnnotationSet ofType = exposed.type().federation().annotations();
        Optional<String> contract =
                exposed instanceof ExposedEntity entity ? model.interfaceOf(entity.javaName()) : Optional.empty();
        contract.ifPresent(each -> draft.direct(each, Directives.ofInterface(ofType)));
        if (!contract.equals(Optional.of(type))) {
            draft.direct(type, Directives.of(ofType));
        }
        if (exposed instanceof ExposedEntity entity
                && !entity.entity().lineage().isAbstract()) {
            protectAsItsSuperclasses(draft, entity, model);
        }
        exposed.attributes().forEach(attribute -> {
            FieldExposure field = exposed.field(attribute.name());
            contract.ifPresent(
                    each -> draft.direct(each + "." + field.field(), Directives.ofInterface(field.federation())));
            draft.direct(type + "." + field.field(), Directives.of(field.federation()));
        });
    }

    /** Composers take no access control on interfaces; so what guards an entity guards those that extend it, each by itself. */
    private static void protectAsItsSuperclasses(FederationDraft draft, ExposedEntity entity, ExposedModel model) {
        model.superEntities(entity)
                .flatMap(each -> model.entity(each).stream())
                .map(each -> each.type().federation().annotations())
                .forEach(each -> draft.direct(entity.type().name(), Directives.ofAccess(each)));
    }
}
