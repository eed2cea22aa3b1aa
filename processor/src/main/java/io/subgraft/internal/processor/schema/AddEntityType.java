package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.processor.schema.TypeDefinition.InterfaceDefinition;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds {@code type Book} with a field for each exposed attribute; for an entity that others extend also
 * {@code interface AnyBook}, and that alone, by the entity's own name, where it is abstract.
 */
final class AddEntityType implements SchemaContribution<ExposedEntity> {

    @Override
    public void addTo(SchemaDraft draft, ExposedEntity entity, ExposedModel model) {
        String name = entity.type().name();
        boolean isAbstract = entity.entity().lineage().isAbstract();
        Documentation words = new Documentation(entity.type().documentation().description(), null);
        List<FieldDefinition> fields = Stream.concat(
                        AttributeFields.of(entity, model).stream(), ComputedFields.of(entity, model).stream())
                .toList();
        Optional<String> own = model.interfaceOf(entity.javaName());
        List<String> inherited = model.superEntities(entity)
                .flatMap(each -> model.interfaceOf(each).stream())
                .toList();
        own.ifPresent(each ->
                draft.addType(new InterfaceDefinition(each, isAbstract ? words : anyOf(name), inherited, fields)));
        if (!isAbstract) {
            List<String> all = Stream.concat(own.stream(), inherited.stream()).toList();
            draft.addType(new ObjectDefinition(name, words, all, fields));
        }
    }

    private static Documentation anyOf(String type) {
        return new Documentation("A " + type + ", or one of the types that extend it.", null);
    }
}
