package io.subgraft.internal.introspection.validate.rules.federation;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.RemoteTypes;
import io.subgraft.internal.introspection.exposure.federation.EntityKeys;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.federation.FieldSet;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import io.subgraft.internal.introspection.validate.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a key are fields of the entity, down to values. */
public final class KeysExist implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .flatMap(entity -> EntityKeys.written(entity).stream()
                        .flatMap(each -> check(entity, each.text("value").orElse(""), model)));
    }

    private static Stream<Finding> check(ExposedEntity entity, String key, ExposedModel model) {
        Place place = Place.of(entity).on(FederationNames.KEY, "value");
        Optional<FieldSet> set = FieldSet.parse(key);
        return set.isEmpty()
                ? Stream.of(Problem.KEY_MALFORMED.at(place, key))
                : set.get().fields().stream().flatMap(each -> check(place, entity, each, model));
    }

    private static Stream<Finding> check(Place place, ExposedType type, FieldSet.Selected field, ExposedModel model) {
        Optional<AttributeModel> attribute = type.attributes()
                .filter(each -> type.field(each.name()).field().equals(field.name()))
                .findFirst();
        if (attribute.isEmpty()) {
            List<String> names = type.attributes()
                    .map(each -> type.field(each.name()))
                    .map(FieldExposure::field)
                    .toList();
            return Stream.of(Problem.KEY_FIELD_UNKNOWN.at(
                    place, field.name(), type.type().name(), Suggestion.of(field.name(), names)));
        }
        if (attribute.get() instanceof BasicAttribute
                && RemoteTypes.isReference(type.field(attribute.get().name()))) {
            return field.below()
                            .equals(RemoteTypes.below(type.field(attribute.get().name())))
                    ? Stream.of()
                    : Stream.of(Problem.KEY_FIELD_UNFIT.at(place, field.name()));
        }
        Optional<? extends ExposedType> nested = nested(attribute.get(), model);
        boolean isLeaf = field.below().fields().isEmpty();
        if (isLeaf != nested.isEmpty() || (isLeaf && !(attribute.get() instanceof BasicAttribute))) {
            return Stream.of(Problem.KEY_FIELD_UNFIT.at(place, field.name()));
        }
        return field.below().fields().stream().flatMap(each -> check(place, nested.orElseThrow(), each, model));
    }

    private static Optional<? extends ExposedType> nested(AttributeModel attribute, ExposedModel model) {
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type());
        }
        return attribute instanceof ToOneAttribute toOne ? model.entity(toOne.target()) : Optional.empty();
    }
}
