package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.AssociationTarget;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.HelperNames;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import java.util.function.Consumer;

/** The types of pages of what other subgraphs own are named after what leads to them, and made of what is known of the rows. */
public final class PagesAreHere implements AttributeRule {

    @Override
    public void check(ExposedType exposed, AttributeModel attribute, ExposedModel model, Consumer<Finding> findings) {
        if (attribute instanceof ToManyAttribute toMany
                && !exposed.fields().isMarked(attribute.name(), FieldExposure.Mark.SHOWN_AS_LIST)
                && model.entity(toMany.target()).isEmpty()) {
            AssociationTarget target = model.targets().get(toMany.target());
            if (target != null && target.typeName() != null && !HelperNames.isOwned(target.federation())) {
                findings.accept(Problem.PAGES_ELSEWHERE.at(Place.of(exposed, attribute.name()), target.typeName()));
            }
        }
    }
}
