package io.subgraft.internal.write.input;

import io.subgraft.internal.write.model.WritableAttribute;
import java.util.ArrayList;
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
     * Which rows an association to many leads to.
     *
     * @param disconnect rows that are taken out first
     * @param connect rows that are added then
     * @param set the rows that it leads to from then on; null where the others are said
     */
    record Links(
            WritableAttribute.ToMany attribute,
            List<Reference> disconnect,
            List<Reference> connect,
            @Nullable List<Reference> set,
            List<String> path)
            implements Change {

        /** All rows that are named. */
        public List<Reference> all() {
            List<Reference> all = new ArrayList<>(disconnect);
            all.addAll(connect);
            all.addAll(set == null ? List.of() : set);
            return all;
        }
    }

    /**
     * What an association leads to.
     *
     * @param reference the row; null for none
     */
    record Link(WritableAttribute.ToOne attribute, @Nullable Reference reference, List<String> path)
            implements Change {}

    /** The rows that it names. */
    default List<Reference> references() {
        if (this instanceof Link link) {
            return link.reference() == null ? List.of() : List.of(link.reference());
        }
        if (this instanceof Links links) {
            return links.all();
        }
        return this instanceof Members members && members.members() != null
                ? members.members().stream()
                        .flatMap(each -> each.references().stream())
                        .toList()
                : List.of();
    }
}
