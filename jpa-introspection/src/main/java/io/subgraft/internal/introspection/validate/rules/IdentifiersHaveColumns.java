package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.EntityKey;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.UnreadAttribute;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.stream.Stream;

/** What identifies an entity ends at columns, and leads only to entities that are exposed. */
public final class IdentifiersHaveColumns implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        // Of embeddables, also those whose types other modules define: there they may be no keys.
        Stream<ExposedType> types = Stream.concat(model.entities().stream(), model.embeddables().stream());
        return Stream.concat(
                types.flatMap(each -> hidden(each, model)),
                model.entities().stream()
                        .filter(IdentifiersHaveColumns::hasNoColumns)
                        .flatMap(each -> endless(each, model)));
    }

    private static Stream<Finding> hidden(ExposedType exposed, ExposedModel model) {
        return exposed.attributes()
                .filter(each -> IdentifiersAreShown.isIdentifier(exposed, each))
                .filter(each -> !isExposed(each, model))
                .map(each -> hidden(exposed, (AssociationAttribute) each));
    }

    private static Finding hidden(ExposedType exposed, AssociationAttribute attribute) {
        JavaName target = attribute.target();
        return Problem.ID_NOT_SHOWN.at(
                Place.of(exposed, attribute.name()),
                "leads to " + target.nested() + ", which is not exposed",
                Remedies.exposing(exposed, target.nested()) + ", or do not expose the entity");
    }

    private static boolean isExposed(AttributeModel attribute, ExposedModel model) {
        return !(attribute instanceof AssociationAttribute association)
                || model.typeOf(association.target()).isPresent();
    }

    private static boolean hasNoColumns(ExposedEntity entity) {
        return entity.entity().primaryKey().isPresent()
                && entity.keys().stream().noneMatch(each -> each.kind() == EntityKey.Kind.PRIMARY);
    }

    private static Stream<Finding> endless(ExposedEntity entity, ExposedModel model) {
        return entity.attributes()
                .filter(AttributeModel::isId)
                .filter(each -> !(each instanceof BasicAttribute || each instanceof UnreadAttribute))
                .filter(each -> isExposed(each, model))
                .map(each -> Problem.ID_NOT_SHOWN.at(
                        Place.of(entity, each.name()),
                        "does not end at columns",
                        "let it be made of basic attributes, or lead to entities with identifiers of their own"));
    }
}
