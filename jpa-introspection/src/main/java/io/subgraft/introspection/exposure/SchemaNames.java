package io.subgraft.introspection.exposure;

import io.subgraft.introspection.model.BasicAttribute;
import io.subgraft.introspection.model.EntityKey;
import io.subgraft.introspection.model.EntityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names that the schema derives from the name of a type. */
public final class SchemaNames {

    private SchemaNames() {}

    /** The type of its pages. */
    public static String connection(String type) {
        return type + "Connection";
    }

    /** The type of a row of its pages. */
    public static String edge(String type) {
        return type + "Edge";
    }

    /** The fields of {@code Query} that find one of it: by its identifier, then by its natural id. */
    public static List<Lookup> lookups(ExposedEntity entity) {
        List<Lookup> lookups = new ArrayList<>();
        String field = decapitalized(entity.type().name());
        entity.entity().primaryKey().ifPresent(key -> lookups.add(new Lookup(field, key.attributes())));
        entity.entity()
                .naturalId()
                .filter(key -> isExposed(entity, key))
                .ifPresent(key -> lookups.add(new Lookup(field + "By" + joined(key), key.attributes())));
        return lookups;
    }

    /** A key can be looked up by when each of its attributes is a plain value that the schema shows. */
    private static boolean isExposed(ExposedEntity entity, EntityKey key) {
        EntityModel model = entity.entity();
        return key.attributes().stream()
                .allMatch(each -> model.attribute(each).orElseThrow() instanceof BasicAttribute
                        && !entity.field(each).isIgnored());
    }

    private static String joined(EntityKey key) {
        return key.attributes().stream().map(SchemaNames::capitalized).collect(Collectors.joining("And"));
    }

    private static String capitalized(String name) {
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
     * @param by the attributes, also the names of its arguments
     */
    public record Lookup(String field, List<String> by) {}
}
