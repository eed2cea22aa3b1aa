package io.subgraft.internal.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The warnings that generated code knowingly causes: the application decided, and was warned in its own sources. */
final class Suppressions {

    private Suppressions() {}

    // @SuppressWarnings({"deprecation", "removal"})
    static Optional<AnnotationSpec> of(Set<String> warnings) {
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock names = new TreeSet<>(warnings)
                .stream().map(each -> CodeBlock.of("$S", each)).collect(CodeBlock.joining(", "));
        String format = warnings.size() == 1 ? "$L" : "{$L}";
        return Optional.of(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", format, names)
                .build());
    }
}
