package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.model.Documentation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an attribute appears as a GraphQL field.
 *
 * @param attribute the name of the attribute
 * @param field the name of the field
 * @param documentation what the schema says of it
 * @param accessor how generated code reads it
 * @param marks what the application wrote on it
 * @param silenced what {@code @SuppressWarnings} names on it and on the classes it is in
 * @param roles one of them is needed to read it; null where none is
 * @param federation the annotations on it that become directives: of federation, and of costs
 * @param writes what is said of writing it
 */
public record FieldExposure(
        String attribute,
        String field,
        Documentation documentation,
        Accessor accessor,
        Set<Mark> marks,
        Set<String> silenced,
        @Nullable List<String> roles,
        AnnotationSet federation,
        AttributeWrites writes) {

    /** What an application writes on an attribute. */
    public enum Mark {
        /** {@code @GraphQLField}. */
        FIELD,
        /** {@code @GraphQLField(filterable = false)}. */
        NOT_FILTERABLE,
        /** {@code @GraphQLField(sortable = false)}. */
        NOT_SORTABLE,
        /** {@code @GraphQLField(searchable = true)}. */
        SEARCHABLE,
        /** {@code @GraphQLField(asId = false)}. */
        SHOWN_AS_VALUE,
        /** {@code @GraphQLField(asList = true)}. */
        SHOWN_AS_LIST,
        /** {@code @GraphQLIgnore}. */
        IGNORE,
        /** An entry of {@code @GraphQLExposed(ignore = …)}. */
        IGNORED_BY_EXPOSURE
    }

    public FieldExposure {
        marks = Set.copyOf(marks);
        silenced = Set.copyOf(silenced);
        roles = roles == null ? null : List.copyOf(roles);
    }

    /** Whether some callers may not read it. */
    public boolean isGuarded() {
        return roles != null;
    }

    /** Whether a router keeps it from clients, or from some of them. */
    public boolean isRestricted() {
        return !FederationNames.restricting(federation).isEmpty();
    }

    /** Whether the schema leaves it out. */
    public boolean isIgnored() {
        return marks.contains(Mark.IGNORE) || marks.contains(Mark.IGNORED_BY_EXPOSURE);
    }

    /** Whether rows are filtered by it. */
    public boolean isFilterable() {
        return !marks.contains(Mark.NOT_FILTERABLE) && !isRestricted();
    }

    /** Whether rows are sorted by it. */
    public boolean isSortable() {
        return !marks.contains(Mark.NOT_SORTABLE) && !isRestricted();
    }

    /** Whether texts are searched for in it. */
    public boolean isSearchable() {
        return marks.contains(Mark.SEARCHABLE);
    }
}
