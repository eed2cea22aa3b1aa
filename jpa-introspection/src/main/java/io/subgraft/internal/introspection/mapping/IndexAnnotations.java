package io.subgraft.internal.introspection.mapping;

import io.subgraft.internal.introspection.model.Indexing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which indexes there are on the columns of a class, by its annotations and those of its attributes. */
public final class IndexAnnotations {

    private final Map<String, String> named = new HashMap<>();
    private final Set<String> unique = new HashSet<>();
    private final Set<String> leading = new HashSet<>();

    private IndexAnnotations() {}

    /**
     * For an entity or an embeddable.
     *
     * @param classes the annotations of the class, then those of the entities it extends: their tables hold its columns too
     * @param attributes its attributes
     */
    public static Indexing of(List<AnnotationSet> classes, List<MappedAttribute> attributes) {
        IndexAnnotations facts = new IndexAnnotations();
        attributes.forEach(facts::addAttribute);
        facts.addOverrides("", classes.get(0));
        classes.forEach(facts::addTables);
        return new Indexing(facts.named, facts.unique, facts.leading);
    }

    private void addAttribute(MappedAttribute attribute) {
        AnnotationSet annotations = attribute.annotations();
        annotations.find(JpaAnnotations.COLUMN).ifPresent(each -> addColumn(attribute.name(), each));
        addOverrides(attribute.name() + ".", annotations);
        annotations.find(JpaAnnotations.COLLECTION_TABLE).ifPresent(this::addTable);
    }

    private void addOverrides(String within, AnnotationSet annotations) {
        for (MappingAnnotations each :
                annotations.repeated(JpaAnnotations.ATTRIBUTE_OVERRIDE, JpaAnnotations.ATTRIBUTE_OVERRIDES)) {
            String path = within + each.text("name").orElse("");
            each.nested("column").forEach(column -> addColumn(path, column));
        }
    }

    private void addColumn(String path, MappingAnnotations column) {
        column.text("name").ifPresent(name -> named.put(path, name));
        if (column.flag("unique", false)) {
            unique.add(path);
        }
    }

    private void addTables(AnnotationSet ofClass) {
        ofClass.find(JpaAnnotations.TABLE).ifPresent(this::addTable);
        ofClass.repeated(JpaAnnotations.SECONDARY_TABLE, JpaAnnotations.SECONDARY_TABLES)
                .forEach(this::addTable);
    }

    private void addTable(MappingAnnotations table) {
        for (MappingAnnotations each : table.nested("indexes")) {
            each.text("columnList").ifPresent(columns -> leading.add(first(columns)));
        }
        for (MappingAnnotations each : table.nested("uniqueConstraints")) {
            each.texts("columnNames").stream().findFirst().ifPresent(leading::add);
        }
    }

    /** Of {@code "title, price DESC"}, the column without its direction. */
    private static String first(String columns) {
        return columns.split(",", 2)[0].strip().replaceFirst("(?i)\\s+(asc|desc)$", "");
    }
}
