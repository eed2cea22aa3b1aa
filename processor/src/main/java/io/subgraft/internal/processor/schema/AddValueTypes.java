package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.EnumExposure;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.EnumValueDefinition;

/** Adds the enums and scalars that the exposed attributes of a class use. */
final class AddValueTypes implements SchemaContribution<ExposedType> {

    @Override
    public void addTo(SchemaDraft draft, ExposedType exposed, ExposedModel model) {
        for (BasicAttribute each : AttributeModel.partsOf(exposed.fields().shown(), BasicAttribute.class)) {
            addType(draft, exposed, each, model);
        }
        if (exposed instanceof ExposedEntity entity) {
            entity.computed().forEach(each -> addType(draft, exposed, each.type(), model));
        }
    }

    private static void addType(SchemaDraft draft, ExposedType exposed, TypeRef type, ExposedModel model) {
        TypeRef value = ScalarTypes.element(type).orElse(type);
        if (value instanceof TypeRef.Enumeration enumeration) {
            draft.addEnum(definition(model.typeOf(enumeration), enumeration, exposed.enumeration(enumeration.name())));
        } else {
            ScalarTypes.of(value).ifPresent(draft::useScalar);
        }
    }

    static void addType(SchemaDraft draft, ExposedType exposed, BasicAttribute attribute, ExposedModel model) {
        TypeRef value = ScalarTypes.element(attribute.type()).orElse(attribute.type());
        if (!ValueTypes.isId(attribute, exposed) && value instanceof TypeRef.Enumeration enumeration) {
            draft.addEnum(definition(model.typeOf(enumeration), enumeration, exposed.enumeration(enumeration.name())));
        } else {
            draft.useScalar(ValueTypes.name(attribute, exposed, model));
        }
    }

    private static EnumDefinition definition(String name, TypeRef.Enumeration enumeration, EnumExposure exposure) {
        return new EnumDefinition(
                name,
                new Documentation(exposure.documentation().description(), null),
                enumeration.constants().stream()
                        .map(each -> new EnumValueDefinition(
                                each, exposure.constants().getOrDefault(each, Documentation.NONE)))
                        .toList());
    }
}
