package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.TypeRef;
import java.util.Optional;
import java.util.Set;

/** What annotations of Hibernate say of the type of a column, or of what reads and writes it. */
final class HibernateTypes {

    /** Codes of {@code org.hibernate.type.SqlTypes} for columns that databases do not compare: large objects, XML and JSON. */
    private static final Set<Integer> DOCUMENTS =
            Set.of(2004, 2005, 2009, 2011, 3001, 3004, 3005, 3006, 3018, 3019, 4003);

    /** Codes of columns that hold texts; not of those of 32 bits, in which Hibernate neither searches nor folds letters. */
    private static final Set<Integer> TEXTS = Set.of(1, 12, -1, -15, -9, -16);

    /** Those whose texts have the order of their values, or any. */
    private static final Set<String> LIKE_TEXTS =
            Set.of("char", "java.lang.Character", "java.lang.String", "java.util.UUID");

    private HibernateTypes() {}

    /** Whether the column holds a document or a large object. */
    static boolean isDocument(AnnotationSet annotations) {
        return code(annotations).filter(DOCUMENTS::contains).isPresent();
    }

    /**
     * Whether a type of the application, or a column of another kind than the values, stands between values and column: they are
     * equal where the values are, but have another order. Columns of enums are read as they stand.
     */
    static boolean isOtherwise(AnnotationSet annotations, TypeRef type) {
        if (annotations.has(JpaAnnotations.TYPE, JpaAnnotations.JAVA_TYPE)) {
            return true;
        }
        return !(type instanceof TypeRef.Enumeration)
                && (annotations.has(JpaAnnotations.JDBC_TYPE)
                        || code(annotations)
                                .filter(each -> TEXTS.contains(each) != LIKE_TEXTS.contains(type.text()))
                                .filter(each ->
                                        TEXTS.contains(each) || type.text().equals("java.lang.String"))
                                .isPresent());
    }

    private static Optional<Integer> code(AnnotationSet annotations) {
        return annotations.find(JpaAnnotations.JDBC_TYPE_CODE).map(each -> each.number("value", 0));
    }
}
