package io.subgraft.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.introspection.exposure.ExposedEmbeddable;
import io.subgraft.introspection.exposure.ExposedType;
import io.subgraft.introspection.model.JavaName;
import java.util.List;
import javax.annotation.processing.Generated;

/** The names that generated code has and gives. */
public final class GeneratedNames {

    /** The field that tells the instances of a class of entities apart. */
    static final String ORDINAL = "ordinal";

    /** The method that gives all instances of a class of entities. */
    static final String ALL = "all";

    private static final String PROCESSOR = "io.subgraft.processor.SubgraftProcessor";

    private GeneratedNames() {}

    /** The class of facts: {@code AddressGraphQL} for the type {@code Address}. */
    public static ClassName descriptor(ExposedEmbeddable exposed) {
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

    static JavaFile file(ClassName name, TypeSpec.Builder type) {
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    /** Without a date, so that the same sources give the same bytes. */
    static AnnotationSpec generated() {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", PROCESSOR)
                .build();
    }
}
