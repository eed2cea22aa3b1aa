package io.subgraft.introspection.source;

import io.subgraft.introspection.exposure.Documentation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads what Javadoc says, where the compiler still has it: class files have none. */
final class DocumentationReader {

    private static final String NO_REASON = "No longer supported";

    private final Elements elements;

    DocumentationReader(Elements elements) {
        this.elements = elements;
    }

    /** Of elements that mean the same: the first that says something wins. */
    Documentation read(List<? extends Element> twins) {
        String description = comments(twins)
                .map(Javadoc::description)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        boolean isDeprecated = twins.stream().anyMatch(elements::isDeprecated);
        return new Documentation(description, isDeprecated ? reason(twins) : null);
    }

    private String reason(List<? extends Element> twins) {
        return comments(twins)
                .map(Javadoc::deprecation)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NO_REASON);
    }

    private Stream<String> comments(List<? extends Element> twins) {
        return twins.stream().map(elements::getDocComment).filter(Objects::nonNull);
    }
}
