package io.subgraft.introspection.mapping;

import io.subgraft.introspection.model.UnreadMapping;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which mappings that are not read yet the annotations ask for. */
public final class UnreadFacts {

    private static final Map<String, UnreadMapping> BY_ANNOTATION = byAnnotation();

    private UnreadFacts() {}

    private static Map<String, UnreadMapping> byAnnotation() {
        Map<String, UnreadMapping> map = new LinkedHashMap<>();
        map.put(JpaAnnotations.EMBEDDED_ID, UnreadMapping.EMBEDDED_ID);
        map.put(JpaAnnotations.EMBEDDED, UnreadMapping.EMBEDDED);
        map.put(JpaAnnotations.ELEMENT_COLLECTION, UnreadMapping.ELEMENT_COLLECTION);
        map.put(JpaAnnotations.ANY, UnreadMapping.ANY);
        map.put(JpaAnnotations.MANY_TO_ANY, UnreadMapping.ANY);
        map.put(JpaAnnotations.MAPS_ID, UnreadMapping.MAPS_ID);
        map.put(JpaAnnotations.LOB, UnreadMapping.LOB);
        return map;
    }

    /** Of an attribute. */
    public static Optional<UnreadMapping> ofAttribute(AnnotationSet annotations) {
        if (annotations.has(JpaAnnotations.ID)
                && annotations.has(JpaAnnotations.MANY_TO_ONE, JpaAnnotations.ONE_TO_ONE)) {
            return Optional.of(UnreadMapping.ASSOCIATION_ID);
        }
        return BY_ANNOTATION.entrySet().stream()
                .filter(each -> annotations.has(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Of an entity class; whether it extends another entity, or is abstract, its annotations do not tell. */
    public static Set<UnreadMapping> ofClass(AnnotationSet annotations, boolean isInherited) {
        Set<UnreadMapping> unread = EnumSet.noneOf(UnreadMapping.class);
        if (annotations.has(JpaAnnotations.ID_CLASS)) {
            unread.add(UnreadMapping.ID_CLASS);
        }
        if (isInherited || annotations.has(JpaAnnotations.INHERITANCE, JpaAnnotations.DISCRIMINATOR_COLUMN)) {
            unread.add(UnreadMapping.INHERITANCE);
        }
        return unread;
    }
}
