package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.Documentation;
import io.subgraft.introspection.exposure.EnumExposure;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.TypeRef;
import io.subgraft.processor.schema.TypeDefinition.EnumDefinition;
import io.subgraft.processor.schema.TypeDefinition.EnumValueDefinition;

/** Adds the enums and scalars that the exposed attributes of an entity use. */
final class AddValueTypes implements SchemaContribution {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        entity.attributes()
                .filter(BasicAttribute.class::isInstance)
                .map(BasicAttribute.class::cast)
                .forEach(each -> addType(draft, entity, each));
    }

    private static void addType(SchemaDraft draft, ExposedEntity entity, BasicAttribute attribute) {
        if (!attribute.isId() && attribute.type() instanceof TypeRef.Enumeration enumeration) {
            draft.addEnum(definition(enumeration, entity.enumeration(enumeration.name())));
        } else {
            draft.useScalar(ValueTypes.name(attribute));
        }
    }

    private static EnumDefinition definition(TypeRef.Enumeration enumeration, EnumExposure exposure) {
        return new EnumDefinition(
                enumeration.name().simple(),
                new Documentation(exposure.documentation().description(), null),
                enumeration.constants().stream()
                        .map(each -> new EnumValueDefinition(
                                each, exposure.constants().getOrDefault(each, Documentation.NONE)))
                        .toList());
    }
}
