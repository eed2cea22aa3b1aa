package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.federation.FederationMarks;
import io.subgraft.internal.introspection.federation.FederationMarks.JavaType;
import io.subgraft.internal.introspection.federation.FederationMarks.Stray;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.source.javadoc.DocumentationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what an application says of federation, by the names of the annotations. */
final class FederationReader {

    private final DocumentationReader documentation;

    FederationReader(DocumentationReader documentation) {
        this.documentation = documentation;
    }

    /**
     * What is said on a class and on its mapped superclasses, which have no type of their own.
     *
     * @param known the members of attributes
     */
    FederationMarks ofClass(Hierarchy hierarchy, Set<Element> known) {
        TypeElement type = hierarchy.type();
        List<FederationMarks.Method> methods = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(each ->
                        !MirrorReader.ofPackage(each, FederationNames.PACKAGE).isEmpty())
                .filter(each -> each.getModifiers().contains(Modifier.STATIC))
                .map(this::method)
                .toList();
        List<AnnotationSet> annotations = new ArrayList<>(List.of(MirrorReader.read(type)));
        List<Stray> strays = new ArrayList<>();
        for (TypeElement each : hierarchy.classes()) {
            if (each.equals(type)) {
                strays.addAll(strays(each, known, true));
            } else if (MirrorReader.has(each, JpaAnnotations.MAPPED_SUPERCLASS)) {
                annotations.add(MirrorReader.read(each));
                strays.addAll(strays(each, known, false));
            }
        }
        return new FederationMarks(annotations(annotations), methods, strays);
    }

    /** On members that are neither attributes nor compute fields. */
    private static List<Stray> strays(TypeElement type, Set<Element> known, boolean mayRequire) {
        List<Stray> strays = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            boolean isShown = known.contains(member)
                    || MirrorReader.has(member, ExposureAnnotations.FIELD)
                    || (mayRequire
                            && member.getModifiers().contains(Modifier.STATIC)
                            && MirrorReader.has(member, FederationNames.REQUIRES))
                    || !(member.getKind().isField() || member.getKind() == ElementKind.METHOD)
                    || member.getKind() == ElementKind.ENUM_CONSTANT;
            if (isShown) {
                continue;
            }
            for (MappingAnnotations each : annotations(member).all()) {
                strays.add(new Stray(member.getSimpleName().toString(), each.name()));
            }
            if (member instanceof ExecutableElement method) {
                for (VariableElement parameter : method.getParameters()) {
                    for (MappingAnnotations each : MirrorReader.ofPackage(parameter, FederationNames.PACKAGE)) {
                        strays.add(new Stray(member.getSimpleName().toString(), each.name()));
                    }
                }
            }
        }
        return strays;
    }

    private FederationMarks.Method method(ExecutableElement method) {
        return new FederationMarks.Method(
                method.getSimpleName().toString(),
                type(method.getReturnType()),
                documentation.read(List.of(method)),
                annotations(method),
                method.getParameters().stream().map(FederationReader::parameter).toList(),
                !method.getModifiers().contains(Modifier.PRIVATE));
    }

    private static FederationMarks.Parameter parameter(VariableElement parameter) {
        return new FederationMarks.Parameter(
                parameter.getSimpleName().toString(), type(parameter.asType()), annotations(parameter));
    }

    private static JavaType type(TypeMirror type) {
        return new JavaType(TypeReader.read(type), TypeReader.read(type).text());
    }

    /** Those on elements that mean the same, such as a Java field and its getter; each once. */
    static AnnotationSet annotations(List<AnnotationSet> twins) {
        List<MappingAnnotations> found = new ArrayList<>();
        for (AnnotationSet twin : twins) {
            for (MappingAnnotations each : twin.all()) {
                if (isOurs(each.name()) && !found.contains(each)) {
                    found.add(each);
                }
            }
        }
        return found.isEmpty() ? AnnotationSet.NONE : new AnnotationSet(found);
    }

    static AnnotationSet annotations(Element element) {
        return annotations(List.of(MirrorReader.read(element)));
    }

    private static boolean isOurs(String annotation) {
        return annotation.startsWith(FederationNames.PACKAGE)
                || annotation.equals(ExposureAnnotations.COST)
                || annotation.equals(ExposureAnnotations.LIST_SIZE);
    }

    /** The name of the field of an attribute that refers to an entity of another subgraph: {@code author} of authorId. */
    static Optional<String> referenceField(PersistentMember member) {
        return member.find(FederationNames.REMOTE_REFERENCE)
                .map(each -> each.text("field").orElseGet(() -> withoutId(member.name())));
    }

    private static String withoutId(String attribute) {
        return attribute.length() > 2 && attribute.endsWith("Id")
                ? attribute.substring(0, attribute.length() - 2)
                : attribute;
    }
}
