package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds the methods that say what may be written of entities, where anything may. */
final class AddWrites implements EntitiesContribution {

    // @Override
    // public WriteFacts writes() {
    //     return switch (ordinal) {
    //         case 1 -> writesOfBook();
    //         default -> null;
    //     };
    // }
    @Override
    public void addTo(TypeSpec.Builder type, List<DescribedType<ExposedEntity>> entities) {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < entities.size(); i++) {
            ExposedEntity each = entities.get(i).exposed();
            if (each.isWritten()) {
                cases.append("    case ")
                        .append(i)
                        .append(" -> ")
                        .append(method(each))
                        .append("();\n");
            }
        }
        if (cases.isEmpty()) {
            return;
        }
        type.addMethod(MethodSpec.methodBuilder("writes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeNames.WRITE_FACTS)
                .addCode(SwitchCode.on(GeneratedNames.ORDINAL, cases.toString(), "null"))
                .build());
        entities.stream().filter(each -> each.exposed().isWritten()).forEach(each -> type.addMethod(facts(each)));
    }

    private static String method(ExposedEntity entity) {
        return "writesOf" + entity.type().name();
    }

    // private static WriteFacts writesOfBook() {
    //     return WriteFacts.of("book")
    //             .create("createBook")
    //             .inputs(input("title").required());
    // }
    private static MethodSpec facts(DescribedType<ExposedEntity> described) {
        CodeBlock code = WriteFactsCode.of(described.exposed(), described.model());
        return MethodSpec.methodBuilder(method(described.exposed()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeNames.WRITE_FACTS)
                .addStatement("return $L", code)
                .build();
    }
}
