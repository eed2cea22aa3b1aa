package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.EntityKey;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that the schema derives from the name of a type. */
public final class SchemaNames {

    private static final Set<String> PAGES = Set.of(
            "Connection", "Edge", "ListFilter", "Aggregate", "AggregateGroup", "AggregateHaving", "AggregateOrderBy");

    /** Those that have fields named after attributes. */
    private static final Set<String> VALUES = Set.of(
            "Filter",
            "OrderBy",
            "GroupBy",
            "GroupKey",
            "AggregateCounts",
            "AggregateCountsFilter",
            "AggregateNumbers",
            "AggregateNumbersFilter",
            "AggregateNumbersOrderBy",
            "AggregateExtremes",
            "AggregateExtremesFilter",
            "AggregateExtremesOrderBy");

    private SchemaNames() {}

    /** The field of {@code Query} that returns pages of it where its plural is its singular. */
    public static String all(String type) {
        return "all" + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }

    /** The type of its pages. */
    public static String connection(String type) {
        return type + "Connection";
    }

    /** The type of a row of its pages. */
    public static String edge(String type) {
        return type + "Edge";
    }

    /** The input that rows of it, or values, are filtered by. */
    public static String filter(String type) {
        return type + "Filter";
    }

    /** The input that lists of it are filtered by. */
    public static String listFilter(String type) {
        return type + "ListFilter";
    }

    /** The input that collections are filtered by whose elements are filtered by another. */
    public static String listOf(String filter) {
        return filter.substring(0, filter.length() - "Filter".length()) + "ListFilter";
    }

    /** The input that rows of it are sorted by. */
    public static String orderBy(String type) {
        return type + "OrderBy";
    }

    /** The functions over a list of it. */
    public static String aggregate(String type) {
        return type + "Aggregate";
    }

    /** The numbers of its values. */
    public static String counts(String type) {
        return type + "AggregateCounts";
    }

    /** The sums and averages of its attributes. */
    public static String numbers(String type) {
        return type + "AggregateNumbers";
    }

    /** The least and greatest values of its attributes. */
    public static String extremes(String type) {
        return type + "AggregateExtremes";
    }

    /** Rows of it that have something in common. */
    public static String group(String type) {
        return type + "AggregateGroup";
    }

    /** What rows of it have in common. */
    public static String groupKey(String type) {
        return type + "GroupKey";
    }

    /** The input that says what they are to have in common. */
    public static String groupBy(String type) {
        return type + "GroupBy";
    }

    /** The input that groups of it are filtered by. */
    public static String having(String type) {
        return type + "AggregateHaving";
    }

    /** The input that groups of it are sorted by. */
    public static String groupOrderBy(String type) {
        return type + "AggregateOrderBy";
    }

    /** Whether a type is one of those whose names are derived from a name. */
    public static boolean isHelper(String type, String base) {
        return type.startsWith(base)
                && (PAGES.contains(type.substring(base.length())) || VALUES.contains(type.substring(base.length())));
    }

    /** Whether a type is one of those whose fields have the names of attributes. */
    public static boolean isOfAttributes(String type, List<String> bases) {
        return bases.stream().anyMatch(each -> type.startsWith(each) && VALUES.contains(type.substring(each.length())));
    }

    /** The interface of it and of all that extend it: its only type where it has no rows of its own. */
    public static String interfaceType(String type, boolean isAbstract) {
        return isAbstract ? type : "Any" + type;
    }

    /** The type of an entry of a map: named after the topmost exposed entity that has the map. */
    public static String entry(ExposedType owner, AttributeModel map, ExposedModel model) {
        ExposedType declaring = owner instanceof ExposedEntity entity ? declaring(entity, map, model) : owner;
        return declaring.type().name() + capitalized(owner.field(map.name()).field()) + "Entry";
    }

    /** The topmost exposed entity that has an attribute. */
    static ExposedType declaring(ExposedEntity owner, AttributeModel map, ExposedModel model) {
        return model.superEntities(owner)
                .flatMap(each -> model.entity(each).stream())
                .filter(each -> each.attributes().anyMatch(map::equals))
                .reduce((nearest, topmost) -> topmost)
                .orElse(owner);
    }

    /** The fields of {@code Query} that find one of it: by its identifier, then by its natural id. */
    public static List<Lookup> lookups(ExposedEntity entity) {
        String field = decapitalized(entity.type().name());
        return entity.keys().stream()
                .map(key -> new Lookup(
                        key.kind() == EntityKey.Kind.PRIMARY ? field : field + "By" + joined(key.fields()),
                        key.columns(),
                        key.fields()))
                .toList();
    }

    private static String joined(List<String> fields) {
        return fields.stream().map(SchemaNames::capitalized).collect(Collectors.joining("And"));
    }

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The name with its first letter in lower case. */
    public static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * A field of {@code Query} that finds one entity.
     *
     * @param field the name of the field
     * @param by what it is found by
     * @param fields the fields of the entity that hold that
     */
    public record Lookup(String field, List<KeyColumn> by, List<String> fields) {

        /** Whether the value of a field of the entity is needed for it. */
        public boolean isBy(String name) {
            return fields.contains(name);
        }
    }
}
