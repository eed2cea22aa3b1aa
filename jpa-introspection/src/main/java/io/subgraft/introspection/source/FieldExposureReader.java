package io.subgraft.introspection.source;

import io.subgraft.introspection.exposure.Documentation;
import io.subgraft.introspection.exposure.ExposureAnnotations;
import io.subgraft.introspection.exposure.FieldExposure;
import io.subgraft.introspection.exposure.FieldExposure.Mark;
import io.subgraft.introspection.mapping.AnnotationFacts;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads how an attribute appears: what is written on its Java field and on its getter counts alike. */
final class FieldExposureReader {

    private static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";

    private final AccessorReader accessors;
    private final DocumentationReader documentation;

    FieldExposureReader(Elements elements) {
        this.accessors = new AccessorReader(elements);
        this.documentation = new DocumentationReader(elements);
    }

    FieldExposure read(PersistentMember member, TypeElement type, String fromPackage, boolean ignoredByExposure) {
        List<Element> twins = member.twins();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Optional<AnnotationFacts> field = find(twins, ExposureAnnotations.FIELD);
        field.ifPresent(each -> marks.addAll(marks(each)));
        find(twins, ExposureAnnotations.IGNORE).ifPresent(each -> marks.add(Mark.IGNORE));
        if (ignoredByExposure) {
            marks.add(Mark.IGNORED_BY_EXPOSURE);
        }
        Documentation words = documentation
                .read(twins)
                .describedAs(field.flatMap(each -> each.text("description")).orElse(""));
        return new FieldExposure(
                member.name(),
                name(member, field),
                words,
                accessors.read(member, fromPackage),
                marks,
                silenced(member, type),
                AccessReader.roles(twins),
                FederationReader.annotations(twins));
    }

    /** Class files do not have it: it is there for whoever writes the source. */
    private static Set<String> silenced(PersistentMember member, TypeElement type) {
        Set<String> silenced = new HashSet<>();
        member.twins().forEach(each -> addSilenced(each, silenced));
        addSilenced(member.declaring(), silenced);
        addSilenced(type, silenced);
        return silenced;
    }

    private static void addSilenced(Element element, Set<String> silenced) {
        MirrorReader.find(element, SUPPRESS_WARNINGS).ifPresent(each -> silenced.addAll(each.texts("value")));
    }

    private static Set<Mark> marks(AnnotationFacts field) {
        Set<Mark> marks = EnumSet.of(Mark.FIELD);
        if (!field.flag("filterable", true)) {
            marks.add(Mark.NOT_FILTERABLE);
        }
        if (!field.flag("sortable", true)) {
            marks.add(Mark.NOT_SORTABLE);
        }
        if (field.flag("searchable", false)) {
            marks.add(Mark.SEARCHABLE);
        }
        if (!field.flag("asId", true)) {
            marks.add(Mark.SHOWN_AS_VALUE);
        }
        if (field.flag("asList", false)) {
            marks.add(Mark.SHOWN_AS_LIST);
        }
        return marks;
    }

    /** The name of the field. */
    static String name(PersistentMember member) {
        return name(member, find(member.twins(), ExposureAnnotations.FIELD));
    }

    private static String name(PersistentMember member, Optional<AnnotationFacts> field) {
        return field.flatMap(each -> each.text("name"))
                .or(() -> FederationReader.referenceField(member.twins(), member.name()))
                .orElse(member.name());
    }

    /** Whether an identifier is shown as the scalar of its Java type. */
    static boolean isValue(PersistentMember member) {
        return find(member.twins(), ExposureAnnotations.FIELD)
                .filter(each -> !each.flag("asId", true))
                .isPresent();
    }

    /** Whether texts are searched for in it. */
    static boolean isSearchable(PersistentMember member) {
        return find(member.twins(), ExposureAnnotations.FIELD)
                .filter(each -> each.flag("searchable", false))
                .isPresent();
    }

    /** Whether it says itself that the schema leaves it out. */
    static boolean isIgnored(PersistentMember member) {
        return find(member.twins(), ExposureAnnotations.IGNORE).isPresent();
    }

    private static Optional<AnnotationFacts> find(List<Element> twins, String annotation) {
        for (Element each : twins) {
            Optional<AnnotationFacts> found = MirrorReader.find(each, annotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
