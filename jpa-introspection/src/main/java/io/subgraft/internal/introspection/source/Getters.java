package io.subgraft.internal.introspection.source;

import java.beans.Introspector;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Which methods are getters, by the rules of JavaBeans. */
final class Getters {

    private Getters() {}

    /** The attribute that the method reads: as its getter, or in a record under its very name. */
    static Optional<String> attributeRead(ExecutableElement method) {
        boolean isOfRecord =
                method.getEnclosingElement() instanceof TypeElement type && type.getKind() == ElementKind.RECORD;
        if (!isOfRecord) {
            return attributeOf(method);
        }
        return method.getParameters().isEmpty()
                ? Optional.of(method.getSimpleName().toString())
                : Optional.empty();
    }

    /** The attribute that the method is the getter of. */
    static Optional<String> attributeOf(ExecutableElement method) {
        boolean isCandidate = method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() != TypeKind.VOID;
        return isCandidate ? attributeOf(method, method.getSimpleName().toString()) : Optional.empty();
    }

    private static Optional<String> attributeOf(ExecutableElement method, String name) {
        if (name.length() > 3 && name.startsWith("get") && !name.equals("getClass")) {
            return Optional.of(Introspector.decapitalize(name.substring(3)));
        }
        if (name.length() > 2 && name.startsWith("is") && isBoolean(method)) {
            return Optional.of(Introspector.decapitalize(name.substring(2)));
        }
        return Optional.empty();
    }

    private static boolean isBoolean(ExecutableElement method) {
        return method.getReturnType().getKind() == TypeKind.BOOLEAN
                || TypeReader.element(method.getReturnType())
                        .filter(each -> each.getQualifiedName().contentEquals("java.lang.Boolean"))
                        .isPresent();
    }
}
