package io.subgraft.internal.order;

import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.ColumnType;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.EnumColumn;
import io.subgraft.internal.model.KeyType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rows are ordered by.
 *
 * @param steps the associations and embeddables that lead to it from the entity
 * @param path the JPA attributes that lead on from there, separated by dots
 * @param type of its values
 * @param column how its values are bound; null where they are no column's as it stands
 * @param raw how its column holds constants of an enum; null where it holds something else
 * @param isNullable whether it can be null
 * @param direction which way it runs
 */
public record OrderKey(
        List<Attribute> steps,
        String path,
        KeyType type,
        @Nullable ColumnType column,
        @Nullable EnumColumn raw,
        boolean isNullable,
        Direction direction) {

    /** The path of the position in a list whose positions the database keeps. */
    private static final String POSITION = "index()";

    /** The path of the number of a row among those of the same entity in a list. */
    private static final String OCCURRENCE = "occurrence()";

    private static final KeyType DOUBLE = Objects.requireNonNull(KeyType.of(Double.class));

    public OrderKey {
        steps = List.copyOf(steps);
    }

    static OrderKey position() {
        return ofList(POSITION, Integer.class);
    }

    static OrderKey occurrence() {
        return ofList(OCCURRENCE, Long.class);
    }

    private static OrderKey ofList(String path, Class<?> javaType) {
        KeyType type = Objects.requireNonNull(KeyType.of(javaType));
        return new OrderKey(List.of(), path, type, null, null, false, Direction.ASCENDING);
    }

    /** Whether it is the position in the list rather than anything of the row. */
    public boolean isPosition() {
        return path.equals(POSITION);
    }

    /** Whether it is the number of the row among those of the same entity. */
    public boolean isOccurrence() {
        return path.equals(OCCURRENCE);
    }

    /**
     * Whether its values are read and compared in 64 bits: MariaDB writes six digits of a column of 32 bits, and compares all
     * that it keeps.
     */
    public boolean isWidened() {
        return type.javaType() == Float.class;
    }

    /** How its values are written in cursors. */
    KeyType cursorType() {
        return isWidened() ? DOUBLE : type;
    }

    /** The JPA attributes that lead to it from the entity, separated by dots. */
    String fullPath() {
        return Stream.concat(steps.stream().map(Attribute::name), Stream.of(path))
                .collect(Collectors.joining("."));
    }

    /** The same with its values bound as the column of an entity has them, unless it is not the column as it stands. */
    OrderKey in(EntityType type) {
        boolean asItStands = raw == null && !direction.ignoresCase();
        ColumnType own = asItStands ? type.column(fullPath()) : null;
        return new OrderKey(steps, path, this.type, own, raw, isNullable, direction);
    }

    /** The same, the other way round. */
    public OrderKey reversed() {
        return new OrderKey(steps, path, type, column, raw, isNullable, direction.reversed());
    }
}
