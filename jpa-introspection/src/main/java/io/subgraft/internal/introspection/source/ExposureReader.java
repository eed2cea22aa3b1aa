package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.PageSizes;
import io.subgraft.internal.introspection.exposure.WrittenName;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.JpaAnnotations;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the annotations that expose. */
final class ExposureReader {

    private final Elements elements;

    ExposureReader(Elements elements) {
        this.elements = elements;
    }

    /** Those on an element; what one of them leaves out or names, it does for all of them. */
    List<Exposure> read(Element element) {
        List<MappingAnnotations> written =
                MirrorReader.read(element).repeated(ExposureAnnotations.EXPOSED, ExposureAnnotations.EXPOSURES);
        List<String> ignored =
                written.stream().flatMap(each -> each.texts("ignore").stream()).toList();
        List<WrittenName> names =
                written.stream().flatMap(each -> names(element, each)).toList();
        return written.stream().map(each -> read(element, each, ignored, names)).toList();
    }

    private Exposure read(Element element, MappingAnnotations exposed, List<String> ignored, List<WrittenName> names) {
        return new Exposure(
                element.toString(),
                JavaNames.packageOf(element),
                subject(element),
                exposed,
                listed(exposed),
                ignored,
                names,
                new PageSizes(
                        exposed.number("defaultPageSize", ExposureAnnotations.DEFAULT_PAGE_SIZE),
                        exposed.number("maxPageSize", ExposureAnnotations.MAX_PAGE_SIZE)));
    }

    private List<Exposure.Listed> listed(MappingAnnotations exposed) {
        return exposed.texts("entities").stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(each -> new Exposure.Listed(JavaNames.of(each), subject(each)))
                .toList();
    }

    private Stream<WrittenName> names(Element element, MappingAnnotations exposed) {
        return exposed.nested("names").stream()
                .flatMap(each -> type(each, element, exposed)
                        .map(type -> new WrittenName(
                                JavaNames.of(type),
                                each.text("attribute").orElse(""),
                                each.text("value").orElse(""),
                                each.text("plural").orElse("")))
                        .stream());
    }

    /** The class that a name is of: the one that is written, else the only one that is exposed there. */
    private Optional<TypeElement> type(MappingAnnotations name, Element element, MappingAnnotations exposed) {
        Optional<TypeElement> written = name.text("type").map(elements::getTypeElement);
        if (written.isPresent()) {
            return written;
        }
        List<String> listed = exposed.texts("entities");
        if (listed.size() == 1) {
            return Optional.ofNullable(elements.getTypeElement(listed.get(0)));
        }
        return element instanceof TypeElement type ? Optional.of(type) : Optional.empty();
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
