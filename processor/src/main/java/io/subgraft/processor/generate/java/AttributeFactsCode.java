package io.subgraft.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import io.subgraft.introspection.model.AssociationAttribute;
import io.subgraft.introspection.model.AttributeModel;
import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.ToOneAttribute;
import io.subgraft.processor.generate.java.DescribedEntity.DescribedAttribute;

/** Writes the facts of an attribute. */
final class AttributeFactsCode {

    private AttributeFactsCode() {}

    // basic("printed").as("copies")
    // toMany("reviews", "Review").mappedBy("book")
    static CodeBlock of(DescribedAttribute attribute) {
        CodeBlock.Builder code = CodeBlock.builder().add(kind(attribute));
        if (attribute.model() instanceof AssociationAttribute association
                && association.link().mappedBy() != null) {
            code.add(".mappedBy($S)", association.link().mappedBy());
        }
        if (!attribute.field().field().equals(attribute.model().name())) {
            code.add(".as($S)", attribute.field().field());
        }
        return code.build();
    }

    private static CodeBlock kind(DescribedAttribute attribute) {
        AttributeModel model = attribute.model();
        if (model instanceof BasicAttribute basic) {
            return CodeBlock.of("$L($S)", basic.isId() ? "id" : "basic", basic.name());
        }
        String method = model instanceof ToOneAttribute ? "toOne" : "toMany";
        return CodeBlock.of("$L($S, $S)", method, model.name(), attribute.target());
    }
}
