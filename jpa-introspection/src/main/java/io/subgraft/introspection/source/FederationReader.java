package io.subgraft.introspection.source;

import io.subgraft.introspection.exposure.ExposureAnnotations;
import io.subgraft.introspection.exposure.FederationMarks;
import io.subgraft.introspection.exposure.FederationMarks.JavaType;
import io.subgraft.introspection.mapping.AnnotationFacts;
import io.subgraft.introspection.mapping.AnnotationSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what an application says of federation, by the names of the annotations. */
final class FederationReader {

    private static final String REFERENCE = FederationMarks.PACKAGE + "RemoteReference";

    private final DocumentationReader documentation;

    FederationReader(DocumentationReader documentation) {
        this.documentation = documentation;
    }

    FederationMarks ofClass(TypeElement type) {
        List<FederationMarks.Method> methods = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(each ->
                        !MirrorReader.ofPackage(each, FederationMarks.PACKAGE).isEmpty())
                .filter(each -> each.getModifiers().contains(Modifier.STATIC))
                .map(this::method)
                .toList();
        return new FederationMarks(annotations(type), methods);
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
        List<AnnotationFacts> found = new ArrayList<>();
        for (AnnotationSet twin : twins) {
            for (AnnotationFacts each : twin.all()) {
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
        return annotation.startsWith(FederationMarks.PACKAGE)
                || annotation.equals(ExposureAnnotations.COST)
                || annotation.equals(ExposureAnnotations.LIST_SIZE);
    }

    /** The name of the field of an attribute that refers to an entity of another subgraph: {@code author} of authorId. */
    static Optional<String> referenceField(PersistentMember member) {
        return member.find(REFERENCE).map(each -> each.text("field").orElseGet(() -> withoutId(member.name())));
    }

    private static String withoutId(String attribute) {
        return attribute.length() > 2 && attribute.endsWith("Id")
                ? attribute.substring(0, attribute.length() - 2)
                : attribute;
    }
}
