package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.Accessor;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Finds how code in some package may read an attribute. */
final class AccessorReader {

    private final Elements elements;

    AccessorReader(Elements elements) {
        this.elements = elements;
    }

    Accessor read(PersistentMember member, String fromPackage) {
        ExecutableElement getter = member.getter();
        if (getter != null && getter.getThrownTypes().isEmpty() && isVisible(getter, fromPackage)) {
            return accessor(Accessor.Kind.GETTER, getter);
        }
        VariableElement field = member.field();
        return field != null && isVisible(field, fromPackage) ? accessor(Accessor.Kind.FIELD, field) : Accessor.NONE;
    }

    /** Whether code in that package may call the method, and has nothing to catch. */
    boolean isCallable(ExecutableElement method, String fromPackage) {
        return method.getThrownTypes().isEmpty()
                && method.getTypeParameters().isEmpty()
                && isVisible(method, fromPackage);
    }

    /** Whether code in that package may name the class. */
    boolean isReachable(TypeElement type, String fromPackage) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!isVisible(each, fromPackage)) {
                return false;
            }
        }
        return true;
    }

    /** The warnings of the compiler where the element is named. */
    Set<String> warnings(Element element) {
        if (!elements.isDeprecated(element)) {
            return Set.of();
        }
        boolean isForRemoval = MirrorReader.find(element, JpaAnnotations.DEPRECATED)
                .filter(each -> each.flag("forRemoval", false))
                .isPresent();
        return Set.of(isForRemoval ? "removal" : "deprecation");
    }

    private Accessor accessor(Accessor.Kind kind, Element member) {
        return new Accessor(kind, member.getSimpleName().toString(), warnings(member));
    }

    private static boolean isVisible(Element element, String fromPackage) {
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE)
                        && JavaNames.packageOf(element).equals(fromPackage));
    }
}
