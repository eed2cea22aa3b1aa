package io.subgraft.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.model.JavaName;
import java.util.List;
import javax.annotation.processing.Generated;

/** The names that generated code has and gives. */
public final class GeneratedNames {

    static final String INDENT = "    ";

    private static final String PROCESSOR = "io.subgraft.processor.SubgraftProcessor";

    private GeneratedNames() {}

    /** The class of facts: {@code BookGraphQL} for the type {@code Book}. */
    public static ClassName descriptor(ExposedType exposed) {
        return ClassName.get(exposed.type().packageName(), exposed.type().name() + "GraphQL");
    }

    static ClassName javaClass(ExposedType exposed) {
        return className(exposed.javaName());
    }

    static ClassName className(JavaName name) {
        List<String> simpleNames = name.simpleNames();
        return ClassName.get(
                name.packageName(),
                simpleNames.get(0),
                simpleNames.subList(1, simpleNames.size()).toArray(String[]::new));
    }

    /** Without a date, so that the same sources give the same bytes. */
    static AnnotationSpec generated() {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", PROCESSOR)
                .build();
    }
}
