package io.subgraft.internal.model;

import java.util.List;

/**
 * A field of {@code Query} that finds one entity.
 *
 * @param field its name
 * @param columns what is compared with its arguments
 */
public record Lookup(String field, List<Column> columns) {

    public Lookup {
        columns = List.copyOf(columns);
    }

    /** The JPA attributes that lead to the columns from the entity. */
    public List<String> paths() {
        return columns.stream().map(Column::path).toList();
    }

    /**
     * A column that is compared with an argument.
     *
     * @param path the JPA attributes that lead to it from the entity
     * @param argument the name of the argument
     * @param javaType the boxed Java type of its values
     */
    public record Column(String path, String argument, Class<?> javaType) {}
}
