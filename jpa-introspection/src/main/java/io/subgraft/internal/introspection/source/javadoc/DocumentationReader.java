package io.subgraft.internal.introspection.source.javadoc;

import io.subgraft.internal.introspection.model.Documentation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what Javadoc says, where the compiler still has it: class files have none. */
public final class DocumentationReader {

    private static final String NO_REASON = "No longer supported";

    private final Elements elements;

    public DocumentationReader(Elements elements) {
        this.elements = elements;
    }

    /** Of elements that mean the same: the first that says something wins. */
    public Documentation read(List<? extends Element> twins) {
        String description = first(twins, Javadoc::description);
        for (Element each : twins) {
            if (elements.isDeprecated(each)) {
                String reason = first(twins, Javadoc::deprecation);
                return new Documentation(description, reason == null ? NO_REASON : reason);
            }
        }
        return new Documentation(description, null);
    }

    private @Nullable String first(List<? extends Element> twins, Function<String, Optional<String>> part) {
        for (Element each : twins) {
            String comment = elements.getDocComment(each);
            Optional<String> found = comment == null ? Optional.empty() : part.apply(comment);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }
}
