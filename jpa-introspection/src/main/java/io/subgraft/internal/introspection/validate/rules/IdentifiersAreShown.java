package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** The identifier is not left out. */
public final class IdentifiersAreShown implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.types().flatMap(IdentifiersAreShown::findings);
    }

    private static Stream<Finding> findings(ExposedType exposed) {
        return exposed.persistent().stream()
                .filter(each -> isIdentifier(exposed, each))
                .map(AttributeModel::name)
                .filter(each -> exposed.field(each).isIgnored())
                .map(each -> Problem.ID_IGNORED.at(Place.of(exposed, each), Remedies.leavingOut(exposed, each)));
    }

    /** Whether the attribute is the identifier of its entity, or a part of one. */
    static boolean isIdentifier(ExposedType exposed, AttributeModel attribute) {
        return attribute.isId() || (exposed instanceof ExposedEmbeddable embeddable && embeddable.isKey());
    }
}
