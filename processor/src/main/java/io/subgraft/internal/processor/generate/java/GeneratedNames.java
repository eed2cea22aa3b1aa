package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.List;

/** The names that generated code has and gives. */
public final class GeneratedNames {

    /** The field that tells the instances of a class of entities apart. */
    static final String ORDINAL = "ordinal";

    /** The method that gives all instances of a class of entities. */
    static final String ALL = "all";

    /** The constant of an embeddable's class that holds the name of the type where it is not that of the embeddable. */
    public static final String TYPE = "TYPE";

    private GeneratedNames() {}

    /**
     * The class of facts: {@code AddressGraphQL} for the class {@code Address}, {@code Order_IdGraphQL} for {@code Order.Id}. Other
     * modules find it, whatever they call the type. In a package that is not that of the class several may have its name, and
     * types have one each.
     */
    public static ClassName descriptor(ExposedEmbeddable exposed) {
        JavaName javaName = exposed.javaName();
        String name = exposed.type().packageName().equals(javaName.packageName())
                ? String.join("_", javaName.simpleNames())
                : exposed.type().name();
        return ClassName.get(exposed.type().packageName(), name + "GraphQL");
    }

    public static ClassName javaClass(ExposedType exposed) {
        return className(exposed.javaName());
    }

    static ClassName className(JavaName name) {
        List<String> simpleNames = name.simpleNames();
        return ClassName.get(
                name.packageName(),
                simpleNames.get(0),
                simpleNames.subList(1, simpleNames.size()).toArray(String[]::new));
    }

    public static JavaFile file(ClassName name, TypeSpec.Builder type) {
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
