package io.subgraft.order;

import io.subgraft.model.Attribute;
import io.subgraft.model.EnumColumn;
import io.subgraft.model.KeyType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rows are ordered by.
 *
 * @param steps the associations and embeddables that lead to it from the entity
 * @param path the JPA attributes that lead on from there, separated by dots
 * @param type how its values are written
 * @param raw how its column holds constants of an enum; null where it holds something else
 * @param isNullable whether it can be null
 * @param direction which way it runs
 */
public record OrderKey(
        List<Attribute> steps,
        String path,
        KeyType type,
        @Nullable EnumColumn raw,
        boolean isNullable,
        Direction direction) {

    public OrderKey {
        steps = List.copyOf(steps);
    }

    /** The JPA attributes that lead to it from the entity, separated by dots. */
    String fullPath() {
        return Stream.concat(steps.stream().map(Attribute::name), Stream.of(path))
                .collect(Collectors.joining("."));
    }

    /** The same, the other way round. */
    public OrderKey reversed() {
        return new OrderKey(steps, path, type, raw, isNullable, direction.reversed());
    }
}
