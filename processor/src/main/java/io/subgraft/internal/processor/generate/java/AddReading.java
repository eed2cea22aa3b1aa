package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds the methods that read attributes from instances. */
final class AddReading implements EntitiesContribution {

    private static final String ENTITY = "entity";

    // @Override
    // public Object read(Object entity, int attribute) {
    //     return switch (ordinal) {
    //         case 0 -> readAuthor((Author) entity, attribute);
    //         default -> NOT_ACCESSIBLE;
    //     };
    // }
    @Override
    public void addTo(TypeSpec.Builder type, List<DescribedType<ExposedEntity>> entities) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (int i = 0; i < entities.size(); i++) {
            DescribedType<ExposedEntity> each = entities.get(i);
            if (ReadingCode.isReadable(each)) {
                cases.add(
                        "case $L -> $L(($T) $L, $L);\n",
                        i,
                        method(each.exposed()),
                        GeneratedNames.javaClass(each.exposed()),
                        ENTITY,
                        ReadingCode.ATTRIBUTE);
            }
        }
        type.addMethod(ReadingCode.read(ENTITY)
                .addCode(SwitchCode.on(GeneratedNames.ORDINAL, cases.build(), RuntimeNames.NOT_ACCESSIBLE))
                .build());
        entities.stream().filter(ReadingCode::isReadable).forEach(each -> type.addMethod(reading(each)));
    }

    // private static Object readAuthor(Author entity, int attribute) {
    //     return switch (attribute) {
    //         case 0 -> entity.getId();
    //         default -> NOT_ACCESSIBLE;
    //     };
    // }
    private static MethodSpec reading(DescribedType<ExposedEntity> described) {
        MethodSpec.Builder reading = MethodSpec.methodBuilder(method(described.exposed()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Object.class)
                .addParameter(GeneratedNames.javaClass(described.exposed()), ENTITY)
                .addParameter(ReadingCode.PARAMETER);
        ReadingCode.warnings(described).ifPresent(reading::addAnnotation);
        return reading.addCode(ReadingCode.of(described, ENTITY)).build();
    }

    private static String method(ExposedEntity entity) {
        return "read" + entity.type().name();
    }
}
