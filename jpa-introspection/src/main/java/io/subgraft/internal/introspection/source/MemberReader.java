package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the Java fields and getters of a class that JPA makes persistent. */
final class MemberReader {

    private final Types types;
    private final Map<TypeElement, Map<String, List<ExecutableElement>>> getters = new HashMap<>();

    MemberReader(Types types) {
        this.types = types;
    }

    /** Those of the topmost superclass first, each class in source order. */
    Collection<PersistentMember> read(Hierarchy hierarchy) {
        // A getter that a subclass overrides keeps its place and takes the mapping of the subclass.
        Map<String, PersistentMember> members = new LinkedHashMap<>();
        for (TypeElement type : hierarchy.classes()) {
            Hierarchy.AccessType ofType = hierarchy.access(type);
            for (Element member : type.getEnclosedElements()) {
                persistent(hierarchy, type, member, ofType).ifPresent(each -> members.put(each.name(), each));
            }
        }
        return members.values();
    }

    private Optional<PersistentMember> persistent(
            Hierarchy hierarchy, TypeElement type, Element member, Hierarchy.AccessType ofType) {
        if (member instanceof VariableElement field && isField(field)) {
            return isMapped(field, Hierarchy.AccessType.FIELD, ofType) && !isReplacedByGetter(type, nameOf(field))
                    ? Optional.of(ofField(hierarchy, type, field))
                    : Optional.empty();
        }
        if (member instanceof ExecutableElement method && !isTransient(method)) {
            return isMapped(method, Hierarchy.AccessType.PROPERTY, ofType)
                    ? Getters.attributeOf(method)
                            .filter(name -> !isReplacedByField(type, name))
                            .map(name -> ofGetter(hierarchy, type, method, name))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Where the class has its mapping, or because the member says so. A member that names the other access keeps its mapping:
     * Hibernate only reads and writes the value by its twin.
     */
    private static boolean isMapped(Element member, Hierarchy.AccessType kind, Hierarchy.AccessType ofType) {
        return ofType == kind || has(member, kind);
    }

    private static boolean has(Element member, Hierarchy.AccessType access) {
        return Hierarchy.explicitAccess(member).filter(access::equals).isPresent();
    }

    private static boolean isField(VariableElement field) {
        return field.getKind().isField()
                && !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT)
                && !isTransient(field);
    }

    private static boolean isTransient(Element member) {
        return MirrorReader.has(member, JpaAnnotations.TRANSIENT);
    }

    private boolean isReplacedByGetter(TypeElement type, String name) {
        for (ExecutableElement each : getters(type, name)) {
            if (has(each, Hierarchy.AccessType.PROPERTY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReplacedByField(TypeElement type, String name) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(each -> nameOf(each).equals(name) && has(each, Hierarchy.AccessType.FIELD));
    }

    private PersistentMember ofField(Hierarchy hierarchy, TypeElement type, VariableElement field) {
        TypeMirror bound = bound(hierarchy, field);
        String name = nameOf(field);
        return PersistentMember.of(name, field, field, getter(hierarchy, name, bound), bound, type);
    }

    /** The last of its name and type: that of a subclass overrides that of a superclass. */
    private @Nullable ExecutableElement getter(Hierarchy hierarchy, String attribute, TypeMirror type) {
        ExecutableElement last = null;
        for (TypeElement each : hierarchy.classes()) {
            for (ExecutableElement getter : getters(each, attribute)) {
                if (types.isSameType(returned(hierarchy, getter), type)) {
                    last = getter;
                }
            }
        }
        return last;
    }

    private PersistentMember ofGetter(Hierarchy hierarchy, TypeElement type, ExecutableElement getter, String name) {
        VariableElement field = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(each -> nameOf(each).equals(name))
                .filter(each -> types.isSameType(each.asType(), getter.getReturnType()))
                .findFirst()
                .orElse(null);
        return PersistentMember.of(name, getter, field, getter, returned(hierarchy, getter), type);
    }

    private List<ExecutableElement> getters(TypeElement type, String attribute) {
        return getters.computeIfAbsent(type, MemberReader::getters).getOrDefault(attribute, List.of());
    }

    private static Map<String, List<ExecutableElement>> getters(TypeElement type) {
        Map<String, List<ExecutableElement>> byAttribute = new HashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Getters.attributeRead(method)
                    .ifPresent(attribute -> byAttribute
                            .computeIfAbsent(attribute, absent -> new ArrayList<>())
                            .add(method));
        }
        return byAttribute;
    }

    private static String nameOf(Element member) {
        return member.getSimpleName().toString();
    }

    private TypeMirror bound(Hierarchy hierarchy, Element member) {
        return types.asMemberOf((DeclaredType) hierarchy.type().asType(), member);
    }

    private TypeMirror returned(Hierarchy hierarchy, ExecutableElement getter) {
        return ((ExecutableType) bound(hierarchy, getter)).getReturnType();
    }
}
