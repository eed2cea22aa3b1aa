package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.Documentation;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.Nullability;
import io.subgraft.introspection.model.ToManyAttribute;
import io.subgraft.introspection.model.ToOneAttribute;
import io.subgraft.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.List;
import java.util.Optional;

/** Adds {@code type Book} with a field for each exposed attribute. */
final class AddEntityType implements SchemaContribution {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        List<FieldDefinition> fields = entity.attributes()
                .flatMap(each -> field(entity.field(each.name()), each, model).stream())
                .toList();
        Documentation words = new Documentation(entity.type().documentation().description(), null);
        draft.addType(new ObjectDefinition(entity.type().name(), words, fields));
    }

    private static Optional<FieldDefinition> field(
            FieldExposure exposure, AttributeModel attribute, ExposedModel model) {
        List<ArgumentDefinition> arguments = attribute instanceof ToManyAttribute ? PageTypes.arguments() : List.of();
        return type(attribute, model)
                .map(type -> new FieldDefinition(exposure.field(), arguments, type, exposure.documentation()));
    }

    /** Absent for an association to an entity that is not exposed. */
    private static Optional<TypeUse> type(AttributeModel attribute, ExposedModel model) {
        if (attribute instanceof BasicAttribute basic) {
            return Optional.of(as(basic.nullability(), ValueTypes.of(basic)));
        }
        if (attribute instanceof ToOneAttribute toOne) {
            return model.typeOf(toOne.target()).map(each -> as(toOne.nullability(), TypeUse.of(each)));
        }
        if (attribute instanceof ToManyAttribute toMany) {
            return model.typeOf(toMany.target()).map(SchemaNames::connection).map(TypeUse::nonNull);
        }
        throw new IllegalArgumentException("The mapping of " + attribute + " is not read");
    }

    private static TypeUse as(Nullability nullability, TypeUse type) {
        return nullability == Nullability.NON_NULL ? type.nonNull() : type;
    }
}
