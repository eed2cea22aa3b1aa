package io.subgraft.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ComputedField;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.KeyColumn;
import io.subgraft.introspection.exposure.PageSizes;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.exposure.SchemaNames.Lookup;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Adds the constructor, which states the facts of an entity. */
final class AddConstructor implements DescriptorContribution<ExposedEntity> {

    private static final int MARGIN = 120;
    private static final String CALL_INDENT = "                ";

    // public BookGraphQL() {
    //     super(entity("Book", Book.class)
    //             .lookup("book", "id")
    //             .list("books", 20, 100)
    //             .attributes(id("id"), basic("title")));
    // }
    @Override
    public void addTo(TypeSpec.Builder type, DescribedType<? extends ExposedEntity> described) {
        ExposedEntity exposed = described.exposed();
        CodeBlock.Builder facts = CodeBlock.builder()
                .add("entity($S, $T.class)", exposed.type().name(), GeneratedNames.javaClass(exposed))
                .add(hierarchy(described));
        SchemaNames.lookups(exposed).forEach(each -> facts.add("\n$L", lookup(each)));
        PageSizes pages = exposed.list().pages();
        facts.add("\n.list($S, $L, $L)", exposed.list().field(), pages.byDefault(), pages.max());
        facts.add("\n$L", attributes(described));
        if (!exposed.computed().isEmpty()) {
            facts.add("\n$L", computed(exposed.computed()));
        }
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($L)", facts.build())
                .build());
    }

    // .asAbstract()
    // .hasInterface("Mammal")
    // .extending("Animal")
    private static CodeBlock hierarchy(DescribedType<? extends ExposedEntity> described) {
        ExposedEntity exposed = described.exposed();
        CodeBlock.Builder code = CodeBlock.builder();
        if (exposed.entity().lineage().isAbstract()) {
            code.add("\n.asAbstract()");
        }
        described.model().interfaceOf(exposed.javaName()).ifPresent(each -> code.add("\n.hasInterface($S)", each));
        described
                .model()
                .superEntities(exposed)
                .findFirst()
                .flatMap(described.model()::typeOf)
                .ifPresent(each -> code.add("\n.extending($S)", each));
        return code.build();
    }

    // .lookup("bookByIsbnAndEdition", "isbn", "edition")
    // .lookup("bookByIsbn13", by("isbn", "isbn13"))
    private static CodeBlock lookup(Lookup lookup) {
        boolean areArguments = lookup.by().stream().allMatch(each -> each.path().equals(each.argument()));
        List<CodeBlock> by = lookup.by().stream()
                .map(each -> areArguments ? CodeBlock.of("$S", each.path()) : by(each))
                .toList();
        CodeBlock oneLine = CodeBlock.of(".lookup($S, $L)", lookup.field(), CodeBlock.join(by, ", "));
        return fits(oneLine)
                ? oneLine
                : CodeBlock.of(".lookup($>$>\n$S,\n$L$<$<)", lookup.field(), CodeBlock.join(by, ",\n"));
    }

    private static CodeBlock by(KeyColumn column) {
        return CodeBlock.of("by($S, $S)", column.path(), column.argument());
    }

    // .attributes(id("id"), toOne("author", "Author"))
    private static CodeBlock attributes(DescribedType<?> described) {
        List<CodeBlock> facts = AttributeFactsCode.of(described);
        CodeBlock oneLine = CodeBlock.of(".attributes($L)", CodeBlock.join(facts, ", "));
        return fits(oneLine) ? oneLine : CodeBlock.of(".attributes($>$>\n$L$<$<)", CodeBlock.join(facts, ",\n"));
    }

    // .computed(fromColumns("salePrice", "price", "discount"), fromEntity("label"))
    private static CodeBlock computed(List<ComputedField> fields) {
        List<CodeBlock> facts = fields.stream().map(AddConstructor::computed).toList();
        CodeBlock oneLine = CodeBlock.of(".computed($L)", CodeBlock.join(facts, ", "));
        return fits(oneLine) ? oneLine : CodeBlock.of(".computed($>$>\n$L$<$<)", CodeBlock.join(facts, ",\n"));
    }

    private static CodeBlock computed(ComputedField field) {
        String method = switch (field.kind()) {
            case COLUMNS -> "fromColumns";
            case INSTANCE -> "fromInstance";
            case ENTITY -> "fromEntity";
            case KEYS -> "fromKeys";
        };
        return Stream.concat(Stream.of(field.field()), field.inputs().stream())
                .map(each -> CodeBlock.of("$S", each))
                .collect(CodeBlock.joining(", ", method + "(", ")"));
    }

    private static boolean fits(CodeBlock line) {
        return (CALL_INDENT + line + ");").length() <= MARGIN;
    }
}
