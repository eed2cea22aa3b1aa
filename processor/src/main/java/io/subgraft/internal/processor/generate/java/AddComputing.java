package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ComputedField;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Adds the methods that compute fields, where there are any. */
final class AddComputing implements EntitiesContribution {

    private static final String COMPUTED = "computed";
    private static final String INPUTS = "inputs";
    private static final String OTHERWISE = "super.compute(computed, inputs)";

    // @Override
    // public Object compute(int computed, Object... inputs) {
    //     return switch (ordinal) {
    //         case 1 -> computeBook(computed, inputs);
    //         default -> super.compute(computed, inputs);
    //     };
    // }
    @Override
    public void addTo(TypeSpec.Builder type, List<DescribedType<ExposedEntity>> entities) {
        CodeBlock.Builder cases = CodeBlock.builder();
        List<MethodSpec> methods = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            ExposedEntity entity = entities.get(i).exposed();
            if (!entity.computed().isEmpty()) {
                cases.add("case $L -> $L($L, $L);\n", i, method(entity), COMPUTED, INPUTS);
                methods.add(computing(entity));
            }
        }
        if (!methods.isEmpty()) {
            type.addMethod(compute("compute", Modifier.PUBLIC)
                    .addAnnotation(Override.class)
                    .addCode(SwitchCode.on(GeneratedNames.ORDINAL, cases.build(), OTHERWISE))
                    .build());
            methods.forEach(type::addMethod);
        }
    }

    // private Object computeBook(int computed, Object... inputs) {
    //     return switch (computed) {
    //         case 0 -> Book.salePrice((BigDecimal) inputs[0], (Integer) inputs[1]);
    //         case 1 -> ((Book) inputs[0]).label();
    //         default -> super.compute(computed, inputs);
    //     };
    // }
    private static MethodSpec computing(ExposedEntity entity) {
        MethodSpec.Builder compute = compute(method(entity), Modifier.PRIVATE);
        Suppressions.of(warnings(entity.computed())).ifPresent(compute::addAnnotation);
        CodeBlock.Builder cases = CodeBlock.builder();
        ClassName javaClass = GeneratedNames.javaClass(entity);
        for (int i = 0; i < entity.computed().size(); i++) {
            cases.add("case $L -> $L;\n", i, call(javaClass, entity.computed().get(i)));
        }
        return compute.addCode(SwitchCode.on(COMPUTED, cases.build(), OTHERWISE))
                .build();
    }

    private static MethodSpec.Builder compute(String name, Modifier modifier) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(modifier)
                .returns(Object.class)
                .addParameter(int.class, COMPUTED)
                .addParameter(Object[].class, INPUTS)
                .varargs();
    }

    private static String method(ExposedEntity entity) {
        return "compute" + entity.type().name();
    }

    private static Set<String> warnings(List<ComputedField> computed) {
        Set<String> warnings = new HashSet<>();
        for (ComputedField each : computed) {
            warnings.addAll(each.warnings());
            if (each.kind() == ComputedField.Kind.KEYS
                    || each.parameters().stream().anyMatch(TypeRef.Values.class::isInstance)) {
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

    private static CodeBlock type(TypeRef parameter) {
        if (parameter instanceof TypeRef.Named named) {
            return CodeBlock.of("$T", GeneratedNames.className(named.name()));
        }
        if (parameter instanceof TypeRef.Enumeration enumeration) {
            return CodeBlock.of("$T", GeneratedNames.className(enumeration.name()));
        }
        return parameter instanceof TypeRef.Values values && values.element() instanceof TypeRef.Named element
                ? CodeBlock.of(
                        "$T<$T>", GeneratedNames.className(values.name()), GeneratedNames.className(element.name()))
                : CodeBlock.of("$L", parameter.text());
    }
}
