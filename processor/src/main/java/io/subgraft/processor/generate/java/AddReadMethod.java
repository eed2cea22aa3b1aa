package io.subgraft.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.Accessor;
import io.subgraft.introspection.exposure.ExposedEntity;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.exposure.SchemaNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Adds the method that reads an attribute from an instance. */
final class AddReadMethod implements DescriptorContribution<ExposedType> {

    private static final String ATTRIBUTE = "attribute";

    // @Override
    // public Object read(Object entity, int attribute) { … }
    @Override
    public void addTo(TypeSpec.Builder type, DescribedType<? extends ExposedType> described) {
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Object.class)
                .addParameter(Object.class, parameter(described))
                .addParameter(int.class, ATTRIBUTE);
        warnings(described).ifPresent(read::addAnnotation);
        type.addMethod(read.addCode(body(described)).build());
    }

    private static Optional<AnnotationSpec> warnings(DescribedType<? extends ExposedType> described) {
        return Suppressions.of(described.attributes().stream()
                .flatMap(each -> each.field().accessor().warnings().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    // Book book = (Book) entity;
    // return switch (attribute) {
    //     case 0 -> book.getId();
    //     default -> NOT_ACCESSIBLE;
    // };
    private static CodeBlock body(DescribedType<? extends ExposedType> described) {
        List<Integer> readable = IntStream.range(0, described.attributes().size())
                .filter(each -> accessor(described, each).kind() != Accessor.Kind.NONE)
                .boxed()
                .toList();
        if (readable.isEmpty()) {
            return CodeBlock.of("return $L;\n", RuntimeNames.NOT_ACCESSIBLE);
        }
        ClassName javaClass = GeneratedNames.javaClass(described.exposed());
        String parameter = parameter(described);
        String instance = instanceName(javaClass, parameter);
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T $N = ($T) $N", javaClass, instance, javaClass, parameter)
                .add("return switch ($N) {\n$>", ATTRIBUTE);
        body.add(
                "$L",
                readable.stream()
                        .map(each -> "case " + each + " -> " + reading(instance, accessor(described, each)) + ";\n")
                        .collect(Collectors.joining()));
        return body.add("default -> $L;\n$<};\n", RuntimeNames.NOT_ACCESSIBLE).build();
    }

    private static String parameter(DescribedType<?> described) {
        return described.exposed() instanceof ExposedEntity ? "entity" : "embeddable";
    }

    private static Accessor accessor(DescribedType<? extends ExposedType> described, int ordinal) {
        return described.attributes().get(ordinal).field().accessor();
    }

    // book.getTitle()
    private static String reading(String instance, Accessor accessor) {
        String call = accessor.kind() == Accessor.Kind.GETTER ? "()" : "";
        return instance + "." + accessor.member() + call;
    }

    /** The name of the class in lower case, changed where that is a keyword or the name of a parameter. */
    private static String instanceName(ClassName javaClass, String parameter) {
        NameAllocator names = new NameAllocator();
        names.newName(parameter);
        names.newName(ATTRIBUTE);
        return names.newName(SchemaNames.decapitalized(javaClass.simpleName()));
    }
}
