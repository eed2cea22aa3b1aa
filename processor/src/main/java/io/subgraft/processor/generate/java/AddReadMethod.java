package io.subgraft.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.Accessor;
import io.subgraft.introspection.exposure.SchemaNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Adds the method that reads an attribute from an instance. */
final class AddReadMethod implements DescriptorContribution {

    private static final String ENTITY = "entity";
    private static final String ATTRIBUTE = "attribute";

    // @Override
    // public Object read(Object entity, int attribute) { … }
    @Override
    public void addTo(TypeSpec.Builder type, DescribedEntity entity) {
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Object.class)
                .addParameter(Object.class, ENTITY)
                .addParameter(int.class, ATTRIBUTE);
        warnings(entity).ifPresent(read::addAnnotation);
        type.addMethod(read.addCode(body(entity)).build());
    }

    private static Optional<AnnotationSpec> warnings(DescribedEntity entity) {
        return Suppressions.of(entity.attributes().stream()
                .flatMap(each -> each.field().accessor().warnings().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    // Book book = (Book) entity;
    // return switch (attribute) {
    //     case 0 -> book.getId();
    //     default -> NOT_ACCESSIBLE;
    // };
    private static CodeBlock body(DescribedEntity entity) {
        List<Integer> readable = IntStream.range(0, entity.attributes().size())
                .filter(each -> accessor(entity, each).kind() != Accessor.Kind.NONE)
                .boxed()
                .toList();
        if (readable.isEmpty()) {
            return CodeBlock.of("return $L;\n", RuntimeNames.NOT_ACCESSIBLE);
        }
        ClassName entityClass = GeneratedNames.entity(entity.exposed());
        String instance = instanceName(entityClass);
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T $N = ($T) $N", entityClass, instance, entityClass, ENTITY)
                .add("return switch ($N) {\n$>", ATTRIBUTE);
        readable.forEach(each -> body.add("case $L -> $L;\n", each, reading(instance, accessor(entity, each))));
        return body.add("default -> $L;\n$<};\n", RuntimeNames.NOT_ACCESSIBLE).build();
    }

    private static Accessor accessor(DescribedEntity entity, int ordinal) {
        return entity.attributes().get(ordinal).field().accessor();
    }

    // book.getTitle()
    private static CodeBlock reading(String instance, Accessor accessor) {
        String call = accessor.kind() == Accessor.Kind.GETTER ? "()" : "";
        return CodeBlock.of("$N.$N$L", instance, accessor.member(), call);
    }

    /** The name of the class in lower case, changed where that is a keyword or the name of a parameter. */
    private static String instanceName(ClassName entityClass) {
        NameAllocator names = new NameAllocator();
        names.newName(ENTITY);
        names.newName(ATTRIBUTE);
        return names.newName(SchemaNames.decapitalized(entityClass.simpleName()));
    }
}
