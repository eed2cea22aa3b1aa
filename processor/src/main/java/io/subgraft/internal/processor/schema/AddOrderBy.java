package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.processor.schema.TypeDefinition.InputDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds {@code input BookOrderBy @oneOf} with a field for each attribute that rows can be sorted by. */
final class AddOrderBy implements HelperContribution<ExposedType> {

    @Override
    public void addTo(SchemaDraft draft, ExposedType exposed, String base, ExposedModel model) {
        if (exposed instanceof ExposedEntity entity && !entity.has(SchemaPart.ORDERS)) {
            return;
        }
        InputTypes inputs = new InputTypes(exposed, base, model);
        List<FieldDefinition> fields = new ArrayList<>();
        for (AttributeModel each : exposed.fields().shown()) {
            Optional<String> order = inputs.order(each);
            if (order.isPresent()) {
                fields.add(FieldDefinition.plain(exposed.field(each.name()).field(), TypeUse.of(order.get())));
                if (each instanceof BasicAttribute) {
                    draft.useSortOrder(order.get());
                }
            }
        }
        if (fields.isEmpty()) {
            return;
        }
        String type = exposed.type().name();
        Documentation words = new Documentation("What rows are sorted by: one attribute of a " + type + ".", null);
        draft.addType(new InputDefinition(SchemaNames.orderBy(base), words, true, fields));
    }
}
