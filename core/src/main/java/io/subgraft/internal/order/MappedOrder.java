package io.subgraft.internal.order;

import io.subgraft.generated.AttributeFacts.Basic;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.model.AssociationPath.Form;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.CollectionOrder;
import io.subgraft.internal.model.ElementOrder;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.KeyColumn;
import io.subgraft.internal.model.KeyType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.StructType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order that the mapping of an association gives its list. Cursors tell values of the order, so it holds only where the
 * caller may read all attributes that it is by.
 *
 * @param model the entities
 * @param access what the caller may read
 */
record MappedOrder(Model model, CallerRights access) {

    /** What rows of an entity are ordered by; empty for nothing but the identifier. */
    List<OrderKey> keys(EntityType type, CollectionOrder order) {
        if (order.isIndexed()) {
            return List.of(OrderKey.position());
        }
        List<OrderKey> keys = new ArrayList<>();
        for (ElementOrder each : order.by()) {
            List<OrderKey> found = keys(type, each);
            if (found.isEmpty()) {
                return List.of();
            }
            found.stream()
                    .filter(key ->
                            keys.stream().noneMatch(known -> known.fullPath().equals(key.fullPath())))
                    .forEach(keys::add);
        }
        return keys;
    }

    /** Those of one path; empty where it is none of exposed attributes that the caller may read. */
    private List<OrderKey> keys(EntityType type, ElementOrder by) {
        Direction direction = new Direction(by.isDescending(), by.nullsFirst(), false);
        String path = by.path().isEmpty() ? "" : by.path().substring(1);
        List<OrderKey> ofKey = type.key().stream()
                .filter(each -> path.isEmpty()
                        || each.path().equals(path)
                        || each.path().startsWith(path + "."))
                .map(each -> key(List.of(), each, false, direction))
                .toList();
        if (!ofKey.isEmpty()) {
            return ofKey;
        }
        StructType struct = type;
        List<Attribute> steps = new ArrayList<>();
        boolean nullable = false;
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length; i++) {
            Attribute attribute = struct.byName(names[i]);
            if (attribute == null || access.isDenied(attribute.guard()) || attribute.isLargeObject()) {
                return List.of();
            }
            nullable |= attribute.isNullable();
            if (attribute.facts() instanceof Basic) {
                KeyType keyType = OrderReader.type(attribute);
                return keyType == null || i < names.length - 1
                        ? List.of()
                        : List.of(new OrderKey(
                                        steps,
                                        attribute.name(),
                                        keyType,
                                        null,
                                        attribute.enumColumn(),
                                        nullable,
                                        direction)
                                .in(type));
            }
            steps.add(attribute);
            if (attribute.facts() instanceof ToOne toOne) {
                nullable |= attribute.association().form() != Form.FOREIGN_KEY;
                return ofReference(type, model.entity(toOne.target()), steps, nullable, direction);
            }
            if (!(attribute.facts() instanceof Embedded embedded)) {
                return List.of();
            }
            struct = model.embeddable(embedded.type());
        }
        return List.of();
    }

    /** A reference is ordered by the identifier that it holds. */
    private static List<OrderKey> ofReference(
            EntityType type, EntityType target, List<Attribute> steps, boolean nullable, Direction direction) {
        return target.key().stream()
                .map(each -> key(steps, each, nullable, direction).in(type))
                .toList();
    }

    private static OrderKey key(List<Attribute> steps, KeyColumn column, boolean nullable, Direction direction) {
        return new OrderKey(steps, column.path(), column.type(), column.column(), null, nullable, direction);
    }

    /** What tells apart the rows of a list that has one entity several times; null where none does. */
    static @Nullable OrderKey tie(CollectionOrder order) {
        return !order.repeats() ? null : order.isIndexed() ? OrderKey.position() : OrderKey.occurrence();
    }
}
