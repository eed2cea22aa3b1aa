package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.subgraft.internal.introspection.exposure.Accessor;
import io.subgraft.internal.processor.generate.java.DescribedType.DescribedAttribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what reads the attributes of a class. */
final class ReadingCode {

    static final String ATTRIBUTE = "attribute";

    /** The parameter of that name. */
    static final ParameterSpec PARAMETER =
            ParameterSpec.builder(int.class, ATTRIBUTE).build();

    private ReadingCode() {}

    // @Override
    // public Object read(Object entity, int attribute)
    static MethodSpec.Builder read(String parameter) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Object.class)
                .addParameter(Object.class, parameter)
                .addParameter(PARAMETER);
    }

    // return switch (attribute) {
    //     case 0 -> entity.getId();
    //     default -> NOT_ACCESSIBLE;
    // };
    static CodeBlock of(DescribedType<?> described, String instance) {
        StringBuilder cases = new StringBuilder();
        List<DescribedAttribute> attributes = described.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            Accessor accessor = attributes.get(i).field().accessor();
            if (accessor.kind() != Accessor.Kind.NONE) {
                cases.append("    case ")
                        .append(i)
                        .append(" -> ")
                        .append(reading(instance, accessor))
                        .append(";\n");
            }
        }
        return SwitchCode.on(ATTRIBUTE, cases.toString(), RuntimeNames.NOT_ACCESSIBLE);
    }

    /** Whether generated code can reach any attribute. */
    static boolean isReadable(DescribedType<?> described) {
        return described.attributes().stream()
                .anyMatch(each -> each.field().accessor().kind() != Accessor.Kind.NONE);
    }

    static Optional<AnnotationSpec> warnings(DescribedType<?> described) {
        return Suppressions.of(described.attributes().stream()
                .flatMap(each -> each.field().accessor().warnings().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    // entity.getTitle()
    private static String reading(String instance, Accessor accessor) {
        String call = accessor.kind() == Accessor.Kind.GETTER ? "()" : "";
        return instance + "." + accessor.member() + call;
    }
}
