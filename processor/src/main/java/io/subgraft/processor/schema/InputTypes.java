package io.subgraft.processor.schema;

import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedModel;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.ElementsAttribute;
import io.subgraft.introspection.model.EmbeddedAttribute;
import io.subgraft.introspection.model.EntriesAttribute;
import io.subgraft.introspection.model.ToManyAttribute;
import io.subgraft.introspection.model.ToOneAttribute;
import java.util.Optional;

/** The input types that the attributes of a class are filtered and sorted by. */
final class InputTypes {

    private final ExposedType owner;
    private final ExposedModel model;

    InputTypes(ExposedType owner, ExposedModel model) {
        this.owner = owner;
        this.model = model;
    }

    /** The input that an attribute is filtered by; absent where it is not. */
    Optional<String> filter(AttributeModel attribute) {
        return field(attribute).isFilterable() ? part(attribute) : Optional.empty();
    }

    /** The same for what is in a collection. */
    Optional<String> part(AttributeModel attribute) {
        if (attribute instanceof BasicAttribute basic) {
            return operators(basic).map(OperatorInput::name);
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type())
                    .map(each -> SchemaNames.filter(each.type().name()));
        }
        if (attribute instanceof ToOneAttribute toOne) {
            return model.typeOf(toOne.target()).map(SchemaNames::filter);
        }
        if (attribute instanceof ToManyAttribute toMany) {
            return model.typeOf(toMany.target()).map(SchemaNames::listFilter);
        }
        if (attribute instanceof ElementsAttribute elements) {
            return part(elements.element()).map(SchemaNames::listOf);
        }
        return attribute instanceof EntriesAttribute entries
                        && entries.parts().stream().anyMatch(each -> part(each).isPresent())
                ? Optional.of(SchemaNames.listFilter(SchemaNames.entry(owner, entries, model)))
                : Optional.empty();
    }

    /** The operators that values are compared by; absent where they are not compared. */
    Optional<OperatorInput> operators(BasicAttribute basic) {
        return ValueTypes.isId(basic, owner) ? Optional.of(OperatorInput.ID) : OperatorInput.of(basic, model);
    }

    /** The enum of directions, or the input of another class, that an attribute is sorted by; absent where it is not. */
    Optional<String> order(AttributeModel attribute) {
        if (!field(attribute).isSortable()) {
            return Optional.empty();
        }
        if (attribute instanceof BasicAttribute basic) {
            return SortOrders.of(basic, ValueTypes.isId(basic, owner));
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type())
                    .filter(each -> new InputTypes(each, model).isSortable())
                    .map(each -> SchemaNames.orderBy(each.type().name()));
        }
        return attribute instanceof ToOneAttribute toOne
                ? model.typeOf(toOne.target()).map(SchemaNames::orderBy)
                : Optional.empty();
    }

    /** Whether there is anything to sort by, as there always is in an entity. */
    boolean isSortable() {
        return owner instanceof ExposedEntity
                || owner.attributes().anyMatch(each -> order(each).isPresent());
    }

    private FieldExposure field(AttributeModel attribute) {
        return owner.field(attribute.name());
    }
}
