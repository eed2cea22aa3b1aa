package io.subgraft.internal.processor;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Distinguishes classes of other modules from those that an earlier build of this module left behind. */
final class EarlierOutput {

    private final Filer filer;
    private final Elements elements;

    EarlierOutput(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
    }

    /** Returns whether another module has the class. */
    boolean isOfNeighbour(ClassName name) {
        return elements.getTypeElement(name.canonicalName()) != null
                && !isLeftBehind(StandardLocation.CLASS_OUTPUT, name, ".class")
                && !isLeftBehind(StandardLocation.SOURCE_OUTPUT, name, ".java");
    }

    /** Returns whether another module has the class, and it extends a given class. */
    boolean isOfNeighbour(ClassName name, ClassName superclass) {
        TypeElement type = elements.getTypeElement(name.canonicalName());
        return type != null
                && type.getSuperclass() instanceof DeclaredType extended
                && extended.asElement().toString().equals(superclass.canonicalName())
                && isOfNeighbour(name);
    }

    private boolean isLeftBehind(Location location, ClassName name, String extension) {
        try {
            filer.getResource(location, name.packageName(), name.simpleName() + extension)
                    .openInputStream()
                    .close();
            return true;
        } catch (IOException | IllegalArgumentException e) {
            // Not there, or the compiler has no such location.
            return false;
        }
    }
}
