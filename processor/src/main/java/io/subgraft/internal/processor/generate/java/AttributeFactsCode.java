package io.subgraft.internal.processor.generate.java;

import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.ElementsAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.processor.generate.java.DescribedType.DescribedAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the facts of attributes. As texts, not as blocks: a descriptor states a fact for each attribute, and what JavaPoet
 * does for each argument of each nested block was most of what it costs to write one.
 */
final class AttributeFactsCode {

    private final DescribedType<?> owner;

    private AttributeFactsCode(DescribedType<?> owner) {
        this.owner = owner;
    }

    static List<String> of(DescribedType<?> owner) {
        AttributeFactsCode code = new AttributeFactsCode(owner);
        return owner.attributes().stream().map(code::facts).toList();
    }

    // basic("printed").as("copies")
    private String facts(DescribedAttribute attribute) {
        StringBuilder code = new StringBuilder(
                attribute.model() instanceof AssociationAttribute association
                        ? association(association, association.link().mappedBy())
                        : kind(attribute.model()));
        if (attribute.model().isId() && !(attribute.model() instanceof BasicAttribute)) {
            code.append(".asId()");
        }
        if (attribute.model() instanceof ToManyAttribute
                && attribute.field().marks().contains(FieldExposure.Mark.SHOWN_AS_LIST)) {
            code.append(".asList()");
        }
        if (attribute.model() instanceof BasicAttribute && attribute.field().isSearchable()) {
            code.append(".searchable()");
        }
        if (!attribute.field().field().equals(attribute.model().name())) {
            code.append(Call.of(".as", attribute.field().field()));
        }
        return code.toString();
    }

    private String kind(AttributeModel attribute) {
        if (attribute instanceof BasicAttribute basic) {
            return Call.of(basic.isId() ? "id" : "basic", basic.name());
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            return Call.of("embedded", embedded.name(), type(embedded));
        }
        if (attribute instanceof ElementsAttribute elements) {
            return elements(elements);
        }
        if (attribute instanceof EntriesAttribute entries) {
            return entries(entries);
        }
        return association((AssociationAttribute) attribute, null); // of an entry, which no attribute of its own owns
    }

    // toOne("author", "Author")
    // toMany("reviews", "Review", "book")
    private String association(AssociationAttribute attribute, @Nullable String mappedBy) {
        String method = attribute instanceof ToManyAttribute ? "toMany" : "toOne";
        String target = owner.model().typeOf(attribute.target()).orElseThrow();
        return mappedBy == null
                ? Call.of(method, attribute.name(), target)
                : Call.of(method, attribute.name(), target, mappedBy);
    }

    // elements("addresses", "Address")
    private String elements(ElementsAttribute attribute) {
        return attribute.element() instanceof EmbeddedAttribute embedded
                ? Call.of("elements", attribute.name(), type(embedded))
                : Call.of("elements", attribute.name());
    }

    // entries("prices", "BookPricesEntry", basic("key"), toOne("value", "Shop"))
    private String entries(EntriesAttribute attribute) {
        return Call.withCode(
                "entries",
                Call.quoted(attribute.name()),
                Call.quoted(SchemaNames.entry(owner.exposed(), attribute, owner.model())),
                kind(attribute.key()),
                kind(attribute.value()));
    }

    private String type(EmbeddedAttribute embedded) {
        return owner.model().embeddable(embedded.type()).orElseThrow().type().name();
    }
}
