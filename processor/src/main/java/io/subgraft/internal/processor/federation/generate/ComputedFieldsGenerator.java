package io.subgraft.internal.processor.federation.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.federation.RequiresMethods;
import io.subgraft.internal.introspection.exposure.federation.RequiresMethods.ComputedField;
import io.subgraft.internal.introspection.federation.FederationMarks.Parameter;
import io.subgraft.internal.processor.generate.java.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class that calls the methods which compute fields of an entity. */
public final class ComputedFieldsGenerator {

    private ComputedFieldsGenerator() {}

    /** The class: {@code UserFederation} for the type {@code User}. */
    public static ClassName name(ExposedEntity entity) {
        return ClassName.get(entity.javaName().packageName(), entity.type().name() + "Federation");
    }

    // /** The fields of {@link User} that are computed of what other subgraphs know. */
    // public final class UserFederation extends RequiresMethods { … }
    /** The source file for an entity that has such fields. */
    public static JavaFile generate(ExposedEntity entity) {
        List<ComputedField> fields = RequiresMethods.of(entity);
        TypeSpec.Builder type = TypeSpec.classBuilder(name(entity))
                .addJavadoc(
                        "The fields of {@link $T} that are computed of what other subgraphs know.",
                        GeneratedNames.javaClass(entity))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(FederationRuntimeNames.COMPUTED_FIELDS)
                .addMethod(constructor(entity, fields))
                .addMethod(compute(entity, fields));
        return GeneratedNames.file(name(entity), type);
    }

    // public UserFederation() {
    //     super("User", field("averagePerYear", "total", "years", ":currency"));
    // }
    private static MethodSpec constructor(ExposedEntity entity, List<ComputedField> fields) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", entity.type().name()));
        fields.forEach(each -> arguments.add(field(each)));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($L)", CodeBlock.join(arguments, ", "))
                .build();
    }

    private static CodeBlock field(ComputedField field) {
        List<CodeBlock> names = new ArrayList<>();
        names.add(CodeBlock.of("$S", field.name()));
        for (Parameter each : field.method().parameters()) {
            String prefix = field.required().contains(each) ? "" : ":";
            names.add(CodeBlock.of("$S", prefix + each.name()));
        }
        return CodeBlock.of("field($L)", CodeBlock.join(names, ", "));
    }

    // @Override
    // public Object compute(int field, Object[] values) {
    //     return switch (field) {
    //         case 0 -> User.averagePerYear((Integer) values[0], (Integer) values[1]);
    //         default -> throw new IllegalArgumentException("No field " + field);
    //     };
    // }
    private static MethodSpec compute(ExposedEntity entity, List<ComputedField> fields) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (field) {\n$>");
        for (int i = 0; i < fields.size(); i++) {
            ComputedField field = fields.get(i);
            List<CodeBlock> values = new ArrayList<>();
            for (Parameter each : field.method().parameters()) {
                String text = each.type().text().replaceFirst("^java\\.lang\\.", "");
                values.add(CodeBlock.of("($L) values[$L]", text, values.size()));
            }
            body.add(
                    "case $L -> $T.$N($L);\n",
                    i,
                    GeneratedNames.javaClass(entity),
                    field.name(),
                    CodeBlock.join(values, ", "));
        }
        body.add("default -> throw new IllegalArgumentException($S + field);\n$<};\n", "No field ");
        return MethodSpec.methodBuilder("compute")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Object.class)
                .addParameter(int.class, "field")
                .addParameter(Object[].class, "values")
                .addCode(body.build())
                .build();
    }
}
