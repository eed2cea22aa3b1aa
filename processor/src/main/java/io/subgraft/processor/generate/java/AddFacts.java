package io.subgraft.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ComputedField;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.PageSizes;
import io.subgraft.introspection.exposure.SchemaNames;
import io.subgraft.introspection.exposure.SchemaNames.Lookup;
import io.subgraft.introspection.exposure.TypeAccess;
import io.subgraft.introspection.model.JavaName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Adds the methods that state the facts of entities. */
final class AddFacts implements EntitiesContribution {

    private static final int MARGIN = 120;
    private static final String CALL_INDENT = "                ";

    @Override
    public void addTo(TypeSpec.Builder type, List<DescribedType<ExposedEntity>> entities) {
        entities.forEach(each -> type.addMethod(facts(each)));
    }

    static String method(ExposedEntity entity) {
        return "factsOf" + entity.type().name();
    }

    // private static EntityFacts factsOfBook() {
    //     return entity("Book", Book.class)
    //             .lookup("book", "id")
    //             .list("books", 20, 100)
    //             .attributes(id("id"), basic("title"));
    // }
    private static MethodSpec facts(DescribedType<ExposedEntity> described) {
        ExposedEntity exposed = described.exposed();
        CodeBlock.Builder facts = CodeBlock.builder()
                .add("entity($S, $T.class)", exposed.type().name(), GeneratedNames.javaClass(exposed))
                .add(hierarchy(described));
        facts.add(access(exposed.type().access()));
        SchemaNames.lookups(exposed).forEach(each -> facts.add("\n$L", lookup(each)));
        PageSizes pages = exposed.list().pages();
        facts.add("\n.list($S, $L, $L)", exposed.list().field(), pages.byDefault(), pages.max());
        facts.add("\n$L", attributes(described));
        if (!exposed.computed().isEmpty()) {
            facts.add("\n$L", computed(exposed.computed()));
        }
        return MethodSpec.methodBuilder(method(exposed))
                .addJavadoc("{@link $T}.", GeneratedNames.javaClass(exposed))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeNames.ENTITY_FACTS)
                .addStatement("return $L", facts.build())
                .build();
    }

    // .asAbstract()
    // .hasInterface("Mammal")
    // .extending("Animal")
    private static CodeBlock hierarchy(DescribedType<ExposedEntity> described) {
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

    // .restrictedBy(OwnOrders.class)
    // .allowing("staff")
    // .listAllowing("boss")
    private static CodeBlock access(TypeAccess access) {
        CodeBlock.Builder code = CodeBlock.builder();
        JavaName policy = access.policy();
        if (policy != null) {
            code.add("\n.restrictedBy($T.class)", GeneratedNames.className(policy));
        }
        allowing(code, ".allowing", access.roles());
        allowing(code, ".listAllowing", access.operations().list());
        allowing(code, ".lookupAllowing", access.operations().lookup());
        return code.build();
    }

    private static void allowing(CodeBlock.Builder code, String method, @Nullable List<String> roles) {
        if (roles != null) {
            code.add("\n$L", Call.of(method, roles.toArray(String[]::new)));
        }
    }

    // .lookup("bookByIsbnAndEdition", "isbn", "edition")
    // .lookup("bookByIsbn13", by("isbn", "isbn13"))
    private static CodeBlock lookup(Lookup lookup) {
        boolean areArguments = lookup.by().stream().allMatch(each -> each.path().equals(each.argument()));
        Stream<String> by = lookup.by().stream()
                .map(each -> areArguments ? Call.quoted(each.path()) : Call.of("by", each.path(), each.argument()));
        return call(
                ".lookup",
                Stream.concat(Stream.of(Call.quoted(lookup.field())), by).toList());
    }

    // .attributes(id("id"), toOne("author", "Author"))
    // .attributes(new AttributeFacts[] {
    //     id("id"),
    //     …
    //     toOne("author", "Author")
    // })
    /** Of many an array: the compiler looks twice at calls that are arguments. */
    private static CodeBlock attributes(DescribedType<?> described) {
        List<String> attributes = AttributeFactsCode.of(described);
        String oneLine = oneLine(".attributes", attributes);
        return fits(oneLine)
                ? CodeBlock.of("$L", oneLine)
                : CodeBlock.of(
                        ".attributes(new $T[] {$>\n$L$<\n})",
                        RuntimeNames.ATTRIBUTE_FACTS,
                        String.join(",\n", attributes));
    }

    // .computed(fromColumns("salePrice", "price", "discount"), fromEntity("label"))
    private static CodeBlock computed(List<ComputedField> fields) {
        return call(".computed", fields.stream().map(AddFacts::computed).toList());
    }

    private static String computed(ComputedField field) {
        String method = switch (field.kind()) {
            case COLUMNS -> "fromColumns";
            case INSTANCE -> "fromInstance";
            case ENTITY -> "fromEntity";
            case KEYS -> "fromKeys";
        };
        return Call.of(
                method,
                Stream.concat(Stream.of(field.field()), field.inputs().stream()).toArray(String[]::new));
    }

    /** On one line where that fits, else with an argument a line. */
    private static CodeBlock call(String method, List<String> arguments) {
        String oneLine = oneLine(method, arguments);
        return fits(oneLine)
                ? CodeBlock.of("$L", oneLine)
                : CodeBlock.of("$L($>$>\n$L$<$<)", method, String.join(",\n", arguments));
    }

    private static String oneLine(String method, List<String> arguments) {
        return method + "(" + String.join(", ", arguments) + ")";
    }

    private static boolean fits(String oneLine) {
        return CALL_INDENT.length() + oneLine.length() + ");".length() <= MARGIN;
    }
}
