package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.model.JavaName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The names of classes and packages. */
final class JavaNames {

    private JavaNames() {}

    static JavaName of(TypeElement type) {
        Deque<String> simpleNames = new ArrayDeque<>();
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            simpleNames.addFirst(each.getSimpleName().toString());
        }
        return JavaName.of(packageOf(type), List.copyOf(simpleNames));
    }

    static String packageOf(Element element) {
        @Nullable Element each = element;
        while (each != null && !(each instanceof PackageElement)) {
            each = each.getEnclosingElement();
        }
        return each instanceof PackageElement found ? found.getQualifiedName().toString() : "";
    }
}
