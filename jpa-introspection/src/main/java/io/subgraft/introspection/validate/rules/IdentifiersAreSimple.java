package io.subgraft.introspection.validate.rules;

import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.model.EntityKey;
import io.subgraft.introspection.model.EntityModel;
import io.subgraft.introspection.model.UnreadAttribute;
import io.subgraft.introspection.model.UnreadMapping;
import io.subgraft.introspection.validate.Finding;
import io.subgraft.introspection.validate.Place;
import io.subgraft.introspection.validate.Problem;
import io.subgraft.introspection.validate.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The identifier is one plain value. */
final class IdentifiersAreSimple implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .flatMap(each ->
                        compound(each.entity()).map(what -> Problem.COMPOSITE_ID.at(Place.of(each), what)).stream());
    }

    private static Optional<String> compound(EntityModel entity) {
        if (entity.unread().contains(UnreadMapping.ID_CLASS)) {
            return Optional.of(UnreadMapping.ID_CLASS.text());
        }
        List<String> ids = entity.primaryKey().map(EntityKey::attributes).orElse(List.of());
        if (ids.size() > 1) {
            return Optional.of("several @Id attributes");
        }
        return ids.stream()
                .flatMap(each -> entity.attribute(each).stream())
                .filter(UnreadAttribute.class::isInstance)
                .map(each -> ((UnreadAttribute) each).mapping().text())
                .findFirst();
    }
}
