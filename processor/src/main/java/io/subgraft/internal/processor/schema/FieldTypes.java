package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.ElementsAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.introspection.model.Nullability;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import java.util.Optional;

/** The types of the fields of attributes. */
final class FieldTypes {

    private final ExposedType owner;
    private final ExposedModel model;

    FieldTypes(ExposedType owner, ExposedModel model) {
        this.owner = owner;
        this.model = model;
    }

    /** Absent for what leads to an entity that is not exposed. */
    Optional<TypeUse> of(AttributeModel attribute) {
        if (attribute instanceof BasicAttribute basic) {
            return Optional.of(ofBasic(basic));
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type())
                    .map(each ->
                            as(embedded.nullability(), TypeUse.of(each.type().name())));
        }
        if (attribute instanceof ToOneAttribute toOne) {
            return model.outputTypeOf(toOne.target()).map(each -> as(toOne.nullability(), TypeUse.of(each)));
        }
        if (attribute instanceof ToManyAttribute toMany && isList(toMany)) {
            return model.outputTypeOf(toMany.target())
                    .map(each -> TypeUse.nonNull(each).list().nonNull());
        }
        if (attribute instanceof ToManyAttribute toMany) {
            return model.helpers()
                    .ofEntity(
                            toMany.target(),
                            model.helpers().through(owner, owner.type().name(), attribute))
                    .map(SchemaNames::connection)
                    .map(TypeUse::nonNull);
        }
        if (attribute instanceof ElementsAttribute elements) {
            return of(elements.element()).map(each -> each.list().nonNull());
        }
        if (attribute instanceof EntriesAttribute entries) {
            return entries.parts().stream().allMatch(each -> of(each).isPresent())
                    ? Optional.of(TypeUse.nonNull(SchemaNames.entry(owner, entries, model))
                            .list()
                            .nonNull())
                    : Optional.empty();
        }
        throw new IllegalArgumentException("The mapping of " + attribute + " is not read");
    }

    private boolean isList(ToManyAttribute attribute) {
        return owner.fields().isMarked(attribute.name(), FieldExposure.Mark.SHOWN_AS_LIST);
    }

    private TypeUse ofBasic(BasicAttribute basic) {
        return ValueTypes.isId(basic, owner) || basic.isId()
                ? TypeUse.nonNull(ValueTypes.name(basic, owner, model))
                : as(basic.nullability(), ValueTypes.of(basic.type(), model));
    }

    /** No part of an identifier is null. */
    private TypeUse as(Nullability nullability, TypeUse type) {
        return nullability == Nullability.NON_NULL || ValueTypes.isKey(owner) ? type.nonNull() : type;
    }
}
