package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.TypeRef;
import io.subgraft.internal.introspection.model.TypeRef.Temporal.Part;
import java.util.Optional;
import java.util.Set;

/** What is stored of a value of the {@code java.util.Date} family, by its annotations. */
public final class TemporalAnnotations {

    private static final Set<String> FAMILY =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");

    private TemporalAnnotations() {}

    /** The type, narrowed to what the annotation of that name says is stored. */
    public static TypeRef of(AnnotationSet annotations, String annotation, TypeRef type) {
        Optional<String> stored = annotations.find(annotation).flatMap(each -> each.text("value"));
        return stored.filter(each -> FAMILY.contains(type.text()) && !each.equals("TIMESTAMP"))
                .<TypeRef>map(each -> new TypeRef.Temporal(((TypeRef.Named) type).name(), Part.valueOf(each)))
                .orElse(type);
    }
}
