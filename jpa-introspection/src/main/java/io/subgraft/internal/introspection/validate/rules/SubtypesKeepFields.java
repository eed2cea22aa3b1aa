package io.subgraft.internal.introspection.validate.rules;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.introspection.validate.Finding;
import io.subgraft.internal.introspection.validate.Place;
import io.subgraft.internal.introspection.validate.Problem;
import io.subgraft.internal.introspection.validate.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** An entity shows what the exposed entities that it extends show, and shows it alike. */
public final class SubtypesKeepFields implements Rule {

    @Override
    public Stream<Finding> check(ExposedModel model) {
        return model.entities().stream()
                .flatMap(entity -> model.superEntities(entity)
                        .flatMap(each -> model.entity(each).stream())
                        .flatMap(each -> findings(entity, each, model)));
    }

    private static Stream<Finding> findings(ExposedEntity entity, ExposedEntity extended, ExposedModel model) {
        return extended.attributes()
                .filter(each -> !isKept(each, extended, entity, model))
                .map(each -> Problem.FIELD_OF_INTERFACE.at(
                        Place.of(entity, each.name()),
                        extended.type().name(),
                        extended.field(each.name()).field(),
                        entity.type().name(),
                        extended.type().name()));
    }

    private static boolean isKept(
            AttributeModel attribute, ExposedEntity extended, ExposedEntity entity, ExposedModel model) {
        Optional<AttributeModel> own = entity.entity().attribute(attribute.name());
        return own.isPresent()
                && !entity.field(attribute.name()).isIgnored()
                && entity.field(attribute.name())
                        .field()
                        .equals(extended.field(attribute.name()).field())
                && isCovariant(attribute, own.get(), model);
    }

    /** Whether the type of the second may stand for that of the first. */
    private static boolean isCovariant(AttributeModel attribute, AttributeModel own, ExposedModel model) {
        if (attribute instanceof BasicAttribute basic && own instanceof BasicAttribute ownBasic) {
            return basic.type().equals(ownBasic.type())
                    && basic.isId() == ownBasic.isId()
                    && basic.nullability().compareTo(ownBasic.nullability()) <= 0;
        }
        if (attribute instanceof ToOneAttribute toOne && own instanceof ToOneAttribute ownToOne) {
            return toOne.nullability().compareTo(ownToOne.nullability()) <= 0
                    && (toOne.target().equals(ownToOne.target())
                            || model.entity(ownToOne.target()).stream()
                                    .flatMap(model::superEntities)
                                    .anyMatch(toOne.target()::equals));
        }
        return attribute.equals(own);
    }
}
