package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.RemoteTypes;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.ElementsAttribute;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.function.Consumer;

/** What refers to a type of another subgraph holds its key, or several; what leads back from there is found by a column. */
public final class ReferencesHoldKeys implements AttributeRule {

    @Override
    public void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings) {
        FieldExposure field = exposed.field(attribute.name());
        if (!RemoteTypes.isReference(field)) {
            return;
        }
        Place place = Place.of(exposed, attribute.name()).on(FederationNames.REMOTE_REFERENCE, null);
        field.federation().find(FederationNames.REMOTE_REFERENCE).ifPresent(reference -> {
            String type = reference.text("value").orElse("");
            if (!holdsKeys(attribute)) {
                findings.accept(Problem.REFERENCE_UNFIT.at(place, type));
                return;
            }
            boolean isColumn = exposed instanceof ExposedEntity && isKey(attribute);
            if (!isColumn) {
                reference
                        .text("inverse")
                        .ifPresent(inverse -> findings.accept(Problem.INVERSE_UNFIT.at(place, type, inverse)));
            }
        });
    }

    private static boolean holdsKeys(AttributeModel attribute) {
        if (attribute instanceof ElementsAttribute elements) {
            return isKey(elements.element());
        }
        return attribute instanceof EntriesAttribute entries ? isKey(entries.value()) : isKey(attribute);
    }

    private static boolean isKey(AttributeModel attribute) {
        return attribute instanceof BasicAttribute basic
                && ScalarTypes.element(basic.type()).isEmpty();
    }
}
