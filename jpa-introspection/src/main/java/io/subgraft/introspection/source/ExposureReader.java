package io.subgraft.introspection.source;

import io.subgraft.introspection.exposure.Exposure;
import io.subgraft.introspection.exposure.ExposureAnnotations;
import io.subgraft.introspection.exposure.PageSizes;
import io.subgraft.introspection.mapping.AnnotationFacts;
import io.subgraft.introspection.mapping.AnnotationSet;
import io.subgraft.introspection.mapping.JpaAnnotations;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the annotation that exposes. */
final class ExposureReader {

    private final Elements elements;

    ExposureReader(Elements elements) {
        this.elements = elements;
    }

    Exposure read(Element element) {
        AnnotationFacts exposed =
                MirrorReader.find(element, ExposureAnnotations.EXPOSED).orElseThrow();
        return new Exposure(
                element.toString(),
                JavaNames.packageOf(element),
                subject(element),
                exposed.members().keySet(),
                listed(exposed),
                exposed.texts("ignore"),
                new PageSizes(
                        exposed.number("defaultPageSize", ExposureAnnotations.DEFAULT_PAGE_SIZE),
                        exposed.number("maxPageSize", ExposureAnnotations.MAX_PAGE_SIZE)));
    }

    private List<Exposure.Listed> listed(AnnotationFacts exposed) {
        return exposed.texts("entities").stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(each -> new Exposure.Listed(JavaNames.of(each), subject(each)))
                .toList();
    }

    private static Exposure.Subject subject(Element element) {
        if (element instanceof PackageElement) {
            return Exposure.Subject.PACKAGE;
        }
        AnnotationSet annotations = MirrorReader.read(element);
        if (element instanceof TypeElement && annotations.has(JpaAnnotations.ENTITY)) {
            return Exposure.Subject.ENTITY;
        }
        return annotations.has(JpaAnnotations.JAVAX_ENTITY)
                ? Exposure.Subject.JAVAX_ENTITY
                : Exposure.Subject.OTHER_CLASS;
    }
}
