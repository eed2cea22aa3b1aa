package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.BasicAttribute.Storage;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.introspection.model.TypeRef;

/** How a value is held by the database, by the annotations of the attribute. */
public final class StorageAnnotations {

    private StorageAnnotations() {}

    /**
     * For an attribute, or for what is in a collection or map.
     *
     * @param part the name of the attribute, of the element, of the key or of the value
     * @param type the type of its values
     */
    public static Storage of(AnnotationSet annotations, String part, TypeRef type) {
        boolean isKey = part.equals(EntriesAttribute.KEY);
        if (annotations.has(JpaAnnotations.LOB) && !isKey) {
            return Storage.LARGE;
        }
        if (!isKey && HibernateTypes.isDocument(annotations)) {
            return Storage.LARGE;
        }
        if (!isKey && HibernateTypes.isOtherwise(annotations, type)) {
            return Storage.CONVERTED;
        }
        if (annotations.has(JpaAnnotations.FORMULA)) {
            return Storage.FORMULA;
        }
        for (MappingAnnotations each : annotations.repeated(JpaAnnotations.CONVERT, JpaAnnotations.CONVERTS)) {
            if (converts(each, part, isKey)) {
                return Storage.CONVERTED;
            }
        }
        return Storage.PLAIN;
    }

    /** What names no part is meant for the values. */
    private static boolean converts(MappingAnnotations convert, String part, boolean isKey) {
        boolean isMeant = convert.text("attributeName").map(part::equals).orElse(!isKey);
        return isMeant && !convert.flag("disableConversion", false);
    }
}
