package io.subgraft.internal.write.input;

import io.subgraft.internal.write.model.WritableAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an input says of one attribute that is in it. */
public sealed interface Change {

    /** The attribute. */
    WritableAttribute attribute();

    /** The argument, then the fields of its value that lead to it. */
    List<String> path();

    /**
     * A value of a column.
     *
     * @param value the value; null to clear it
     */
    record Value(
            WritableAttribute.Basic attribute, @Nullable Object value, List<String> path) implements Change {}

    /**
     * Members of an embeddable.
     *
     * @param members what is said of them; null to clear all
     */
    record Members(
            WritableAttribute.Embedded attribute, @Nullable List<Change> members, List<String> path)
            implements Change {}

    /**
     * What an association leads to.
     *
     * @param reference the row; null for none
     */
    record Link(WritableAttribute.ToOne attribute, @Nullable Reference reference, List<String> path)
            implements Change {}
}
