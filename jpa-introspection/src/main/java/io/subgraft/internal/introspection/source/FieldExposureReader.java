package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.FieldExposure.Mark;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.model.Documentation;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.source.javadoc.DocumentationReader;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    FieldExposure read(
            PersistentMember member, String name, TypeElement type, String fromPackage, boolean ignoredByExposure) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Optional<MappingAnnotations> field = member.find(ExposureAnnotations.FIELD);
        field.ifPresent(each -> marks.addAll(marks(each)));
        member.find(ExposureAnnotations.IGNORE).ifPresent(each -> marks.add(Mark.IGNORE));
        if (ignoredByExposure) {
            marks.add(Mark.IGNORED_BY_EXPOSURE);
        }
        Documentation words = documentation
                .read(member.twins())
                .describedAs(field.flatMap(each -> each.text("description")).orElse(""));
        return new FieldExposure(
                member.name(),
                name,
                words,
                accessors.read(member, fromPackage),
                marks,
                silenced(member, type),
                AccessReader.roles(member.annotations()),
                FederationReader.annotations(member.annotations()),
                WritesReader.of(member));
    }

    /** Class files do not have it: it is there for whoever writes the source. */
    private static Set<String> silenced(PersistentMember member, TypeElement type) {
        Set<String> silenced = new HashSet<>();
        for (AnnotationSet each : member.annotations()) {
            each.find(SUPPRESS_WARNINGS).ifPresent(warnings -> silenced.addAll(warnings.texts("value")));
        }
        addSilenced(member.declaring(), silenced);
        if (!member.declaring().equals(type)) {
            addSilenced(type, silenced);
        }
        return silenced;
    }

    private static void addSilenced(TypeElement type, Set<String> silenced) {
        MirrorReader.find(type, SUPPRESS_WARNINGS).ifPresent(each -> silenced.addAll(each.texts("value")));
    }

    private static Set<Mark> marks(MappingAnnotations field) {
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

    /** The name of the field: what is written where the class is exposed wins. */
    static String name(PersistentMember member, Hierarchy hierarchy, Exposure exposure) {
        List<JavaName> classes = exposure.names().isEmpty()
                ? List.of()
                : hierarchy.classes().stream().map(JavaNames::of).toList();
        return exposure.fieldName(classes, member.name())
                .or(() -> member.find(ExposureAnnotations.FIELD).flatMap(each -> each.text("name")))
                .or(() -> FederationReader.referenceField(member))
                .orElse(member.name());
    }

    /** Whether an identifier is shown as the scalar of its Java type. */
    static boolean isValue(PersistentMember member) {
        return member.find(ExposureAnnotations.FIELD)
                .filter(each -> !each.flag("asId", true))
                .isPresent();
    }

    /** Whether texts are searched for in it. */
    static boolean isSearchable(PersistentMember member) {
        return member.find(ExposureAnnotations.FIELD)
                .filter(each -> each.flag("searchable", false))
                .isPresent();
    }

    /** Whether it says itself that the schema leaves it out. */
    static boolean isIgnored(PersistentMember member) {
        return member.find(ExposureAnnotations.IGNORE).isPresent();
    }
}
