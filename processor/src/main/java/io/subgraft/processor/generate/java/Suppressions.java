package io.subgraft.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The warnings that generated code knowingly causes: the application decided, and was warned in its own sources. */
final class Suppressions {

    private Suppressions() {}

    // @SuppressWarnings("deprecation")
    static Optional<AnnotationSpec> of(Set<String> warnings) {
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        new TreeSet<>(warnings).forEach(each -> annotation.addMember("value", "$S", each));
        return Optional.of(annotation.build());
    }
}
