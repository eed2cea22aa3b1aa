package io.subgraft.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ComputedField;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Adds the method that computes fields, where there are any. */
final class AddComputeMethod implements DescriptorContribution<ExposedEntity> {

    // @Override
    // public Object compute(int computed, Object... inputs) {
    //     return switch (computed) {
    //         case 0 -> Book.salePrice((BigDecimal) inputs[0], (Integer) inputs[1]);
    //         case 1 -> ((Book) inputs[0]).label();
    //         default -> super.compute(computed, inputs);
    //     };
    // }
    @Override
    public void addTo(TypeSpec.Builder type, DescribedType<? extends ExposedEntity> described) {
        List<ComputedField> computed = described.exposed().computed();
        if (computed.isEmpty()) {
            return;
        }
        MethodSpec.Builder compute = MethodSpec.methodBuilder("compute")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Object.class)
                .addParameter(int.class, "computed")
                .addParameter(Object[].class, "inputs")
                .varargs();
        Suppressions.of(warnings(computed)).ifPresent(compute::addAnnotation);
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (computed) {\n$>");
        ClassName javaClass = GeneratedNames.javaClass(described.exposed());
        for (int i = 0; i < computed.size(); i++) {
            body.add("case $L -> $L;\n", i, call(javaClass, computed.get(i)));
        }
        body.add("default -> super.compute(computed, inputs);\n$<};\n");
        type.addMethod(compute.addCode(body.build()).build());
    }

    private static Set<String> warnings(List<ComputedField> computed) {
        Set<String> warnings = new HashSet<>();
        for (ComputedField each : computed) {
            warnings.addAll(each.warnings());
            if (each.kind() == ComputedField.Kind.KEYS) {
                warnings.add("unchecked");
            }
        }
        return warnings;
    }

    private static CodeBlock call(ClassName javaClass, ComputedField computed) {
        if (computed.kind() == ComputedField.Kind.INSTANCE || computed.kind() == ComputedField.Kind.ENTITY) {
            return CodeBlock.of("(($T) inputs[0]).$N()", javaClass, computed.method());
        }
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < computed.parameters().size(); i++) {
            arguments.add(
                    CodeBlock.of("($L) inputs[$L]", type(computed.parameters().get(i)), i));
        }
        return CodeBlock.of("$T.$N($L)", javaClass, computed.method(), CodeBlock.join(arguments, ", "));
    }

    private static CodeBlock type(ComputedField.Parameter parameter) {
        if (parameter.type() instanceof TypeRef.Named named) {
            return CodeBlock.of("$T", GeneratedNames.className(named.name()));
        }
        if (parameter.type() instanceof TypeRef.Enumeration enumeration) {
            return CodeBlock.of("$T", GeneratedNames.className(enumeration.name()));
        }
        return parameter.type() instanceof TypeRef.Values values && values.element() instanceof TypeRef.Named element
                ? CodeBlock.of(
                        "$T<$T>", GeneratedNames.className(values.name()), GeneratedNames.className(element.name()))
                : CodeBlock.of("$L", parameter.text());
    }
}
