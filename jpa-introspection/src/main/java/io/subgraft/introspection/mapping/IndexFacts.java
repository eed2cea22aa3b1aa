package io.subgraft.introspection.mapping;

import io.subgraft.introspection.model.Indexing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which indexes there are on the columns of a class, by its annotations and those of its attributes. */
public final class IndexFacts {

    private IndexFacts() {}

    /**
     * For an entity or an embeddable.
     *
     * @param classes the annotations of the class, then those of the entities it extends: their tables hold its columns too
     * @param attributes its attributes
     */
    public static Indexing of(List<AnnotationSet> classes, List<MappedAttribute> attributes) {
        Map<String, String> named = new HashMap<>();
        Set<String> unique = new HashSet<>();
        Stream.concat(attributes.stream().flatMap(IndexFacts::columns), overrides(classes.get(0), ""))
                .forEach(each -> {
                    each.facts().text("name").ifPresent(name -> named.put(each.path(), name));
                    if (each.facts().flag("unique", false)) {
                        unique.add(each.path());
                    }
                });
        return new Indexing(named, unique, leading(classes, attributes));
    }

    private record Column(String path, AnnotationFacts facts) {}

    private static Stream<Column> columns(MappedAttribute attribute) {
        return Stream.concat(
                attribute
                        .annotations()
                        .find(JpaAnnotations.COLUMN)
                        .map(each -> new Column(attribute.name(), each))
                        .stream(),
                overrides(attribute.annotations(), attribute.name() + "."));
    }

    private static Stream<Column> overrides(AnnotationSet annotations, String within) {
        return annotations.repeated(JpaAnnotations.ATTRIBUTE_OVERRIDE, JpaAnnotations.ATTRIBUTE_OVERRIDES).stream()
                .flatMap(each -> each.nested("column").stream()
                        .map(column -> new Column(within + each.text("name").orElse(""), column)));
    }

    private static Set<String> leading(List<AnnotationSet> classes, List<MappedAttribute> attributes) {
        Stream<AnnotationFacts> ofClasses = classes.stream()
                .flatMap(each -> Stream.concat(
                        each.find(JpaAnnotations.TABLE).stream(),
                        each.repeated(JpaAnnotations.SECONDARY_TABLE, JpaAnnotations.SECONDARY_TABLES).stream()));
        Stream<AnnotationFacts> ofCollections =
                attributes.stream().flatMap(each -> each.annotations().find(JpaAnnotations.COLLECTION_TABLE).stream());
        return Stream.concat(ofClasses, ofCollections)
                .flatMap(IndexFacts::leading)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> leading(AnnotationFacts table) {
        return Stream.concat(
                table.nested("indexes").stream()
                        .flatMap(each -> each.text("columnList").stream())
                        .map(IndexFacts::first),
                table.nested("uniqueConstraints").stream()
                        .flatMap(each -> each.texts("columnNames").stream().limit(1)));
    }

    /** Of {@code "title, price DESC"}, the column without its direction. */
    private static String first(String columns) {
        return columns.split(",", 2)[0].strip().replaceFirst("(?i)\\s+(asc|desc)$", "");
    }
}
