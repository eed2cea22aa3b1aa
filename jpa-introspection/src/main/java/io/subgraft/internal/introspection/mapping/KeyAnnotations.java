package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.EntityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The keys of an entity, by the annotations of the entity and of its attributes. */
public final class KeyAnnotations {

    private KeyAnnotations() {}

    /** The keys, in the order that the model promises; of several with the same attributes the first. */
    public static List<EntityKey> of(AnnotationSet entity, List<MappedAttribute> attributes) {
        List<EntityKey> keys = new ArrayList<>();
        add(keys, EntityKey.Kind.PRIMARY, named(attributes, KeyAnnotations::isId));
        add(
                keys,
                EntityKey.Kind.NATURAL,
                named(attributes, each -> each.annotations().has(JpaAnnotations.NATURAL_ID)));
        for (MappedAttribute attribute : attributes) {
            if (isUnique(attribute.annotations())) {
                add(keys, EntityKey.Kind.UNIQUE, List.of(attribute.name()));
            }
        }
        entity.find(JpaAnnotations.TABLE).stream()
                .flatMap(table -> table.nested("uniqueConstraints").stream())
                .forEach(constraint ->
                        add(keys, EntityKey.Kind.UNIQUE, columnsToNames(attributes, constraint.texts("columnNames"))));
        return keys;
    }

    private static void add(List<EntityKey> keys, EntityKey.Kind kind, List<String> attributes) {
        boolean known = keys.stream().anyMatch(each -> each.attributes().equals(attributes));
        if (!attributes.isEmpty() && !known) {
            keys.add(new EntityKey(kind, attributes));
        }
    }

    private static boolean isId(MappedAttribute attribute) {
        return attribute.annotations().has(JpaAnnotations.ID, JpaAnnotations.EMBEDDED_ID);
    }

    private static boolean isUnique(AnnotationSet annotations) {
        return annotations
                        .find(JpaAnnotations.COLUMN)
                        .filter(each -> each.flag("unique", false))
                        .isPresent()
                || annotations
                        .find(JpaAnnotations.JOIN_COLUMN)
                        .filter(each -> each.flag("unique", false))
                        .isPresent();
    }

    private static List<String> named(List<MappedAttribute> attributes, Predicate<MappedAttribute> which) {
        return attributes.stream().filter(which).map(MappedAttribute::name).toList();
    }

    /** Empty where a column belongs to no attribute: a key that is known in part is none. */
    private static List<String> columnsToNames(List<MappedAttribute> attributes, List<String> columns) {
        List<String> names = named(attributes, each -> columns.stream().anyMatch(each::hasColumn));
        return names.size() == columns.size() ? names : List.of();
    }
}
