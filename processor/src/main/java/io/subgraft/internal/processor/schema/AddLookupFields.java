package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.HelperNames;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import io.subgraft.internal.introspection.exposure.federation.RouterMarks;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import java.util.List;
import java.util.Optional;

/** Adds {@code book(id: ID!): Book} and {@code bookByIsbn(isbn: String!): Book} to {@code Query}. */
final class AddLookupFields implements SchemaContribution<ExposedEntity> {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        if (!HelperNames.isOwned(entity) || !entity.has(SchemaPart.ROOT_FIELDS)) {
            return; // the subgraph that owns it has the fields of Query, should there be any
        }
        for (SchemaNames.Lookup lookup : SchemaNames.lookups(entity)) {
            if (isRestricted(lookup, entity, model)) {
                continue; // whoever may look for a value learns whether it is there
            }
            draft.addQueryField(new FieldDefinition(
                    lookup.field(),
                    arguments(lookup, model),
                    TypeUse.of(model.outputTypeOf(entity.javaName())
                            .orElse(entity.type().name())),
                    // A type cannot be deprecated; the ways to it can.
                    new Documentation(null, entity.type().documentation().deprecation())));
        }
    }

    /** The arguments that name an entity by a key. */
    static List<ArgumentDefinition> arguments(SchemaNames.Lookup lookup, ExposedModel model) {
        return lookup.by().stream()
                .map(each -> new ArgumentDefinition(
                        each.argument(), ValueTypes.of(each.type(), model).nonNull()))
                .toList();
    }

    private static boolean isRestricted(SchemaNames.Lookup lookup, ExposedEntity entity, ExposedModel model) {
        return lookup.by().stream()
                .anyMatch(each -> isRestricted(List.of(each.path().split("\\.")), entity, model));
    }

    private static boolean isRestricted(List<String> path, ExposedType owner, ExposedModel model) {
        Optional<AttributeModel> attribute = owner.persistent().stream()
                .filter(each -> each.name().equals(path.get(0)))
                .findFirst();
        if (attribute.isEmpty()) {
            return false;
        }
        if (RouterMarks.isRestricted(owner, attribute.get(), model)) {
            return true;
        }
        List<String> below = path.subList(1, path.size());
        return !below.isEmpty()
                && nested(attribute.get(), model)
                        .filter(each -> isRestricted(below, each, model))
                        .isPresent();
    }

    private static Optional<? extends ExposedType> nested(AttributeModel attribute, ExposedModel model) {
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type());
        }
        return attribute instanceof ToOneAttribute toOne ? model.entity(toOne.target()) : Optional.empty();
    }
}
