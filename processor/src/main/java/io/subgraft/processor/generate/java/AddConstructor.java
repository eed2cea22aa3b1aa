package io.subgraft.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.PageSizes;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.exposure.SchemaNames.Lookup;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds the constructor, which states the facts. */
final class AddConstructor implements DescriptorContribution {

    private static final int MARGIN = 120;
    private static final String CALL_INDENT = "                ";

    // public BookGraphQL() {
    //     super(entity("Book", Book.class)
    //             .lookup("book", "id")
    //             .list("books", 20, 100)
    //             .attributes(id("id"), basic("title")));
    // }
    @Override
    public void addTo(TypeSpec.Builder type, DescribedEntity entity) {
        ExposedEntity exposed = entity.exposed();
        CodeBlock.Builder facts =
                CodeBlock.builder().add("entity($S, $T.class)", exposed.type().name(), GeneratedNames.entity(exposed));
        SchemaNames.lookups(exposed).forEach(each -> facts.add("\n$L", lookup(each)));
        PageSizes pages = exposed.type().pages();
        facts.add("\n.list($S, $L, $L)", exposed.type().listField(), pages.byDefault(), pages.max());
        facts.add("\n$L", attributes(entity));
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($L)", facts.build())
                .build());
    }

    // .lookup("bookByIsbnAndEdition", "isbn", "edition")
    private static CodeBlock lookup(Lookup lookup) {
        CodeBlock by =
                lookup.by().stream().map(each -> CodeBlock.of("$S", each)).collect(CodeBlock.joining(", "));
        return CodeBlock.of(".lookup($S, $L)", lookup.field(), by);
    }

    // .attributes(id("id"), toOne("author", "Author"))
    private static CodeBlock attributes(DescribedEntity entity) {
        List<CodeBlock> facts =
                entity.attributes().stream().map(AttributeFactsCode::of).toList();
        CodeBlock oneLine = CodeBlock.of(".attributes($L)", CodeBlock.join(facts, ", "));
        String asText = CALL_INDENT + oneLine + ");";
        return asText.length() <= MARGIN
                ? oneLine
                : CodeBlock.of(".attributes($>$>\n$L$<$<)", CodeBlock.join(facts, ",\n"));
    }
}
