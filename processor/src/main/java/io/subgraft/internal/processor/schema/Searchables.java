package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.AssociationTarget;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.JavaName;

/** What the argument {@code search} looks into. */
final class Searchables {

    private Searchables() {}

    /** Whether there is anything to look into: an attribute that was marked, be it one of an embeddable. */
    static boolean isSearchable(ExposedType exposed, ExposedModel model) {
        return exposed.attributes().anyMatch(each -> isSearchable(exposed, each, model));
    }

    /** The same of an entity of another module, of which less is known. */
    static boolean isSearchable(JavaName elsewhere, ExposedModel model) {
        AssociationTarget target = model.targets().get(elsewhere);
        return target != null && target.isSearchable();
    }

    private static boolean isSearchable(ExposedType exposed, AttributeModel attribute, ExposedModel model) {
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type())
                    .filter(each -> isSearchable(each, model))
                    .isPresent();
        }
        return exposed.field(attribute.name()).isSearchable();
    }
}
