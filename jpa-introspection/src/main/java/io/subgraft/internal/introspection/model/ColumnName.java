package io.subgraft.internal.introspection.model;

import java.util.Locale;

/**
 * The name of a column, as far as naming strategies leave it alone: those in use differ in underscores, quotes and case only.
 *
 * @param plain the name without any of them
 */
public record ColumnName(String plain) {

    /** The name as it is written in an annotation, or as that of an attribute is. */
    public static ColumnName of(String written) {
        return new ColumnName(written.replaceAll("[_`\".]", "").toLowerCase(Locale.ROOT));
    }
}
