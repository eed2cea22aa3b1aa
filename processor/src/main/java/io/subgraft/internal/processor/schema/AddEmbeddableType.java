package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.processor.schema.TypeDefinition.ObjectDefinition;
import java.util.List;

/** Adds {@code type Address} with a field for each exposed attribute. */
final class AddEmbeddableType implements SchemaContribution<ExposedEmbeddable> {

    @Override
    public void addTo(SchemaDraft draft, ExposedEmbeddable embeddable, ExposedModel model) {
        Documentation words =
                new Documentation(embeddable.type().documentation().description(), null);
        draft.addType(new ObjectDefinition(
                embeddable.type().name(), words, List.of(), AttributeFields.of(embeddable, model)));
    }
}
