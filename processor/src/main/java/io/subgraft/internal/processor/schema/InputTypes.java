package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.HelperNames;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import io.subgraft.internal.introspection.exposure.federation.RouterMarks;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.ElementsAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The input types that the attributes of a class are filtered and sorted by. */
final class InputTypes {

    private final ExposedType owner;
    private final String base;
    private final ExposedModel model;

    /** @param base what the names of the inputs begin with */
    InputTypes(ExposedType owner, String base, ExposedModel model) {
        this.owner = owner;
        this.base = base;
        this.model = model;
    }

    /** The input that an attribute is filtered by; absent where it is not. */
    Optional<String> filter(AttributeModel attribute) {
        return field(attribute).isFilterable() && !RouterMarks.isRestricted(owner, attribute, model)
                ? part(attribute, through(attribute))
                : Optional.empty();
    }

    /** What the names begin with of the inputs of a type that an attribute leads to, should other subgraphs define it. */
    String through(AttributeModel attribute) {
        return model.helpers().through(owner, base, attribute);
    }

    /** The same for what is in a collection. */
    Optional<String> part(AttributeModel attribute, String through) {
        if (attribute instanceof BasicAttribute basic) {
            return operators(basic).map(OperatorInput::name);
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.helpers().ofEmbeddable(embedded.type(), through).map(SchemaNames::filter);
        }
        if (attribute instanceof ToOneAttribute toOne) {
            return filtered(toOne.target(), through).map(SchemaNames::filter);
        }
        if (attribute instanceof ToManyAttribute toMany) {
            return filtered(toMany.target(), through).map(SchemaNames::listFilter);
        }
        if (attribute instanceof ElementsAttribute elements) {
            return part(elements.element(), through).map(SchemaNames::listOf);
        }
        return attribute instanceof EntriesAttribute entries
                        && entries.parts().stream()
                                .anyMatch(each -> part(each, HelperNames.ofPart(through, each))
                                        .isPresent())
                ? Optional.of(SchemaNames.listFilter(SchemaNames.entry(owner, entries, model)))
                : Optional.empty();
    }

    private Optional<String> filtered(JavaName target, String through) {
        return model.has(SchemaPart.FILTERS, target) ? model.helpers().ofEntity(target, through) : Optional.empty();
    }

    /** The operators that values are compared by; absent where they are not compared. */
    Optional<OperatorInput> operators(BasicAttribute basic) {
        return ValueTypes.isId(basic, owner) ? Optional.of(OperatorInput.ID) : OperatorInput.of(basic, model);
    }

    /** The enum of directions, or the input of another class, that an attribute is sorted by; absent where it is not. */
    Optional<String> order(AttributeModel attribute) {
        return order(attribute, Set.of());
    }

    private Optional<String> order(AttributeModel attribute, Set<JavaName> above) {
        if (!field(attribute).isSortable() || RouterMarks.isRestricted(owner, attribute, model)) {
            return Optional.empty();
        }
        if (attribute instanceof BasicAttribute basic) {
            return SortOrders.of(basic, ValueTypes.isId(basic, owner));
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type())
                    .filter(each -> isSortable(each, above))
                    .flatMap(each -> model.helpers().ofEmbeddable(embedded.type(), through(attribute)))
                    .map(SchemaNames::orderBy);
        }
        if (!(attribute instanceof ToOneAttribute toOne)) {
            return Optional.empty();
        }
        Optional<ExposedEntity> here = model.entity(toOne.target());
        return !model.has(SchemaPart.ORDERS, toOne.target()) || (here.isPresent() && !isSortable(here.get(), above))
                ? Optional.empty()
                : model.helpers().ofEntity(toOne.target(), through(attribute)).map(SchemaNames::orderBy);
    }

    private boolean isSortable(ExposedType type, Set<JavaName> above) {
        return new InputTypes(type, base, model).hasOrders(above);
    }

    /** Whether there is anything to sort by. */
    boolean isSortable() {
        return hasOrders(Set.of());
    }

    private boolean hasOrders(Set<JavaName> above) {
        if (above.contains(owner.javaName())) {
            return false;
        }
        Set<JavaName> within = new HashSet<>(above);
        within.add(owner.javaName());
        for (AttributeModel each : owner.fields().shown()) {
            if (order(each, within).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private FieldExposure field(AttributeModel attribute) {
        return owner.field(attribute.name());
    }
}
