package io.subgraft.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.model.AssociationAttribute;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.ElementsAttribute;
import io.subgraft.introspection.model.EmbeddedAttribute;
import io.subgraft.introspection.model.EntriesAttribute;
import io.subgraft.introspection.model.JavaName;
import io.subgraft.introspection.model.ToManyAttribute;
import io.subgraft.processor.generate.java.DescribedType.DescribedAttribute;
import java.util.List;

/** Writes the facts of attributes. */
final class AttributeFactsCode {

    private final DescribedType<?> owner;

    private AttributeFactsCode(DescribedType<?> owner) {
        this.owner = owner;
    }

    static List<CodeBlock> of(DescribedType<?> owner) {
        AttributeFactsCode code = new AttributeFactsCode(owner);
        return owner.attributes().stream().map(code::facts).toList();
    }

    // basic("printed").as("copies")
    // toMany("reviews", "Review").mappedBy("book")
    private CodeBlock facts(DescribedAttribute attribute) {
        CodeBlock.Builder code = CodeBlock.builder().add(kind(attribute.model()));
        if (attribute.model() instanceof AssociationAttribute association
                && association.link().mappedBy() != null) {
            code.add(".mappedBy($S)", association.link().mappedBy());
        }
        if (attribute.model().isId() && !(attribute.model() instanceof BasicAttribute)) {
            code.add(".asId()");
        }
        if (attribute.model() instanceof ToManyAttribute
                && attribute.field().marks().contains(FieldExposure.Mark.SHOWN_AS_LIST)) {
            code.add(".asList()");
        }
        if (attribute.model() instanceof BasicAttribute && attribute.field().isSearchable()) {
            code.add(".searchable()");
        }
        if (!attribute.field().field().equals(attribute.model().name())) {
            code.add(".as($S)", attribute.field().field());
        }
        return code.build();
    }

    private CodeBlock kind(AttributeModel attribute) {
        if (attribute instanceof BasicAttribute basic) {
            return CodeBlock.of("$L($S)", basic.isId() ? "id" : "basic", basic.name());
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            return CodeBlock.of("embedded($S, $S)", embedded.name(), type(embedded));
        }
        if (attribute instanceof ElementsAttribute elements) {
            return elements(elements);
        }
        if (attribute instanceof EntriesAttribute entries) {
            return entries(entries);
        }
        AssociationAttribute association = (AssociationAttribute) attribute;
        String method = attribute instanceof ToManyAttribute ? "toMany" : "toOne";
        return CodeBlock.of("$L($S, $S)", method, attribute.name(), target(association.target()));
    }

    // elements("addresses", "Address")
    private CodeBlock elements(ElementsAttribute attribute) {
        return attribute.element() instanceof EmbeddedAttribute embedded
                ? CodeBlock.of("elements($S, $S)", attribute.name(), type(embedded))
                : CodeBlock.of("elements($S)", attribute.name());
    }

    // entries("prices", "BookPricesEntry", basic("key"), toOne("value", "Shop"))
    private CodeBlock entries(EntriesAttribute attribute) {
        return CodeBlock.of(
                "entries($S, $S, $L, $L)",
                attribute.name(),
                SchemaNames.entry(owner.exposed(), attribute, owner.model()),
                kind(attribute.key()),
                kind(attribute.value()));
    }

    private String type(EmbeddedAttribute embedded) {
        return owner.model().embeddable(embedded.type()).orElseThrow().type().name();
    }

    private String target(JavaName entity) {
        return owner.model().typeOf(entity).orElseThrow();
    }
}
