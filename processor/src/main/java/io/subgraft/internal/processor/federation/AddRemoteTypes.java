package io.subgraft.internal.processor.federation;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.RemoteTypes;
import io.subgraft.internal.introspection.exposure.RemoteTypes.Reference;
import io.subgraft.internal.introspection.exposure.RemoteTypes.RemoteType;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.federation.FieldSet;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.processor.schema.FieldDefinition;
import io.subgraft.internal.processor.schema.PageFields;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import io.subgraft.internal.processor.schema.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Adds the types of other subgraphs: {@code type User @key(fields: "id", resolvable: false) { id: ID! }}, to which the
 * attributes that hold a key lead instead of showing it; where fields lead back from it, the type has them and is resolvable.
 */
final class AddRemoteTypes implements FederationContribution {

    @Override
    public void addTo(FederationDraft draft, ExposedModel model) {
        RemoteTypes.references(model).forEach(each -> lead(draft, each, model));
        RemoteTypes.of(model).forEach(each -> add(draft, each, model));
        model.ownEmbeddables().stream()
                .filter(each -> each.type().federation().annotations().has(FederationNames.REMOTE_ENTITY))
                .forEach(each -> draft.direct(
                        each.type().name(),
                        List.of(AddKeys.key(
                                each.attributes()
                                        .map(attribute ->
                                                each.field(attribute.name()).field())
                                        .map(name -> new FieldSet.Selected(name, new FieldSet(List.of())))
                                        .collect(Collectors.collectingAndThen(Collectors.toList(), FieldSet::new))
                                        .text(),
                                false))));
    }

    private static void lead(FederationDraft draft, Reference reference, ExposedModel model) {
        ExposedType owner = reference.owner();
        Optional<AttributeModel> map = owner.attributes()
                .filter(each -> each instanceof EntriesAttribute
                        && each.name().equals(reference.field().attribute()))
                .findFirst();
        if (map.isPresent()) {
            lead(draft, SchemaNames.entry(owner, map.get(), model), EntriesAttribute.VALUE, reference);
            return;
        }
        String field = reference.field().field();
        lead(draft, owner.type().name(), field, reference);
        if (owner instanceof ExposedEntity entity) {
            model.interfaceOf(entity.javaName()).ifPresent(each -> lead(draft, each, field, reference));
        }
    }

    private static void lead(FederationDraft draft, String type, String field, Reference reference) {
        draft.changeFields(
                type,
                fields -> fields.stream()
                        .map(each -> each.name().equals(field)
                                ? new FieldDefinition(
                                        each.name(),
                                        each.arguments(),
                                        each.type().naming(reference.type()),
                                        each.documentation())
                                : each)
                        .toList());
    }

    private static void add(FederationDraft draft, RemoteType type, ExposedModel model) {
        List<FieldDefinition> fields = new ArrayList<>();
        fields.add(new FieldDefinition(
                type.key(), List.of(), TypeUse.of(type.keyType()).nonNull(), Documentation.NONE));
        for (Reference each : type.references()) {
            each.inverse().ifPresent(name -> fields.add(inverse(name, each, model)));
        }
        draft.addType(new ObjectDefinition(type.name(), Documentation.NONE, List.of(), fields));
        draft.direct(type.name(), List.of(AddKeys.key(type.key(), fields.size() > 1)));
    }

    // reviews(first: Int, after: String, last: Int, before: String): ReviewConnection!
    private static FieldDefinition inverse(String name, Reference reference, ExposedModel model) {
        String base = model.helpers().ofInverse(reference);
        return new FieldDefinition(
                name,
                PageFields.arguments(reference.owner(), base, model),
                TypeUse.of(SchemaNames.connection(base)).nonNull(),
                Documentation.NONE);
    }
}
