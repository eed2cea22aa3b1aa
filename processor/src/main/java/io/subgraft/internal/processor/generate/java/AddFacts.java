package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ComputedField;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.HelperNames;
import io.subgraft.internal.introspection.exposure.KeyColumn;
import io.subgraft.internal.introspection.exposure.PageSizes;
import io.subgraft.internal.introspection.exposure.SchemaNames;
import io.subgraft.internal.introspection.exposure.SchemaNames.Lookup;
import io.subgraft.internal.introspection.exposure.TypeAccess;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Adds the methods that state the facts of entities: as texts where no class is named, as JavaPoet takes its time with blocks. */
final class AddFacts implements EntitiesContribution {

    private static final int MARGIN = 120;
    private static final String CALL_INDENT = "                ";
    private static final String ARGUMENT = "\n        ";
    private static final CodeBlock NOTHING = CodeBlock.of("");

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
        return MethodSpec.methodBuilder(method(exposed))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeNames.ENTITY_FACTS)
                .addStatement(
                        "return entity($S, $T.class)$L$L$L$L$L",
                        exposed.type().name(),
                        GeneratedNames.javaClass(exposed),
                        hierarchy(described),
                        policy(exposed.type().access()),
                        roles(exposed.type().access()) + pages(exposed) + pageNames(described),
                        attributes(described),
                        computed(exposed.computed()))
                .build();
    }

    // .asAbstract()
    // .hasInterface("Mammal")
    // .extending("Animal")
    private static String hierarchy(DescribedType<ExposedEntity> described) {
        ExposedEntity exposed = described.exposed();
        ExposedModel model = described.model();
        StringBuilder code = new StringBuilder();
        if (exposed.entity().lineage().isAbstract()) {
            code.append("\n.asAbstract()");
        }
        model.interfaceOf(exposed.javaName()).ifPresent(each -> code.append(Call.of("\n.hasInterface", each)));
        model.superEntities(exposed)
                .findFirst()
                .flatMap(model::typeOf)
                .ifPresent(each -> code.append(Call.of("\n.extending", each)));
        return code.toString();
    }

    // .restrictedBy(OwnOrders.class)
    private static CodeBlock policy(TypeAccess access) {
        JavaName policy = access.policy();
        return policy == null ? NOTHING : CodeBlock.of("\n.restrictedBy($T.class)", GeneratedNames.className(policy));
    }

    // .allowing("staff")
    // .listAllowing("boss")
    private static String roles(TypeAccess access) {
        return allowing("\n.allowing", access.roles())
                + allowing("\n.listAllowing", access.operations().list())
                + allowing("\n.lookupAllowing", access.operations().lookup());
    }

    private static String allowing(String method, @Nullable List<String> roles) {
        return roles == null ? "" : Call.of(method, roles.toArray(String[]::new));
    }

    // .lookup("book", "id")
    // .list("books", 20, 100)
    private static String pages(ExposedEntity exposed) {
        StringBuilder code = new StringBuilder();
        for (Lookup each : SchemaNames.lookups(exposed)) {
            code.append(lookup(each));
        }
        PageSizes pages = exposed.list().pages();
        return code.append("\n.list(")
                .append(Call.quoted(exposed.list().field()))
                .append(", ")
                .append(pages.byDefault())
                .append(", ")
                .append(pages.max())
                .append(')')
                .toString();
    }

    // .pagesNamed("ShelfBooks")
    private static String pageNames(DescribedType<ExposedEntity> described) {
        List<String> names = described.model().helpers().of(described.exposed());
        return names.isEmpty() || HelperNames.isOwned(described.exposed())
                ? ""
                : "\n" + call(".pagesNamed", names.stream().map(Call::quoted).toList());
    }

    // .lookup("bookByIsbnAndEdition", "isbn", "edition")
    // .lookup("bookByIsbn13", by("isbn", "isbn13"))
    private static String lookup(Lookup lookup) {
        boolean areArguments = lookup.by().stream().allMatch(each -> each.path().equals(each.argument()));
        List<String> arguments = new ArrayList<>();
        arguments.add(Call.quoted(lookup.field()));
        for (KeyColumn each : lookup.by()) {
            arguments.add(areArguments ? Call.quoted(each.path()) : Call.of("by", each.path(), each.argument()));
        }
        return "\n" + call(".lookup", arguments);
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
                ? CodeBlock.of("\n$L", oneLine)
                : CodeBlock.of(
                        "\n.attributes(new $T[] {$>\n$L$<\n})",
                        RuntimeNames.ATTRIBUTE_FACTS,
                        String.join(",\n", attributes));
    }

    // .computed(fromColumns("salePrice", "price", "discount"), fromEntity("label"))
    private static String computed(List<ComputedField> fields) {
        return fields.isEmpty()
                ? ""
                : "\n"
                        + call(
                                ".computed",
                                fields.stream().map(AddFacts::computed).toList());
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
    private static String call(String method, List<String> arguments) {
        String oneLine = oneLine(method, arguments);
        return fits(oneLine) ? oneLine : method + "(" + ARGUMENT + String.join("," + ARGUMENT, arguments) + ")";
    }

    private static String oneLine(String method, List<String> arguments) {
        return method + "(" + String.join(", ", arguments) + ")";
    }

    private static boolean fits(String oneLine) {
        return CALL_INDENT.length() + oneLine.length() + ";".length() <= MARGIN;
    }
}
