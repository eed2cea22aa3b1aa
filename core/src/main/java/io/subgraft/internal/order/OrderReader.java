package io.subgraft.internal.order;

import io.subgraft.generated.AttributeFacts;
import io.subgraft.generated.AttributeFacts.Embedded;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.access.CallerRights;
import io.subgraft.internal.filter.InputPath;
import io.subgraft.internal.model.AssociationPath.Form;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.CollectionOrder;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.EnumColumn;
import io.subgraft.internal.model.KeyType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.model.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the argument {@code orderBy}: a list of input objects with one field each. */
public final class OrderReader {

    private final Model model;
    private final CallerRights access;

    /** @param access what the caller may read; it cannot ask for other things either */
    public OrderReader(Model model, CallerRights access) {
        this.model = model;
        this.access = access;
    }

    /**
     * The order that the coerced value of an argument stands for; null stands for that of the mapping.
     *
     * @param mapped the order of the mapping
     * @throws io.subgraft.error.BadInputException if a key appears twice
     */
    public Order read(EntityType type, @Nullable Object input, InputPath path, CollectionOrder mapped) {
        List<OrderKey> asked =
                input == null ? new MappedOrder(model, access).keys(type, mapped) : asked(type, input, path);
        return Order.total(type, asked, MappedOrder.tie(mapped));
    }

    private List<OrderKey> asked(EntityType type, Object input, InputPath path) {
        List<OrderKey> keys = new ArrayList<>();
        for (Object each : (List<?>) input) {
            OrderKey key = key(type, each, List.of(), false, path).in(type);
            if (keys.stream().anyMatch(before -> before.fullPath().equals(key.fullPath()))) {
                throw path.fault("names " + key.fullPath() + " twice");
            }
            keys.add(key);
        }
        return keys;
    }

    private OrderKey key(
            StructType type, @Nullable Object input, List<Attribute> steps, boolean optional, InputPath path) {
        Map.Entry<String, @Nullable Object> only =
                path.object(input).entrySet().iterator().next();
        InputPath place = path.at(only.getKey());
        Attribute attribute = Objects.requireNonNull(type.byField(only.getKey()), only.getKey());
        access.check(attribute.guard(), place.steps(), only.getKey());
        Object value = only.getValue();
        AttributeFacts facts = attribute.facts();
        if (facts instanceof Embedded embedded) {
            boolean nullable = optional || attribute.isNullable();
            return key(model.embeddable(embedded.type()), value, and(steps, attribute), nullable, place);
        }
        if (facts instanceof ToOne toOne) {
            EntityType target = model.entity(toOne.target());
            boolean nullable = optional
                    || attribute.isNullable()
                    || attribute.association().form() != Form.FOREIGN_KEY
                    || target.isRestricted();
            return key(target, value, and(steps, attribute), nullable, place);
        }
        Direction direction = Direction.of(String.valueOf(value));
        KeyType keyType = type(attribute);
        if (keyType == null) {
            throw place.fault("names an attribute whose values have no order that pages could go on from");
        }
        boolean nullable = optional || attribute.isNullable();
        return new OrderKey(steps, attribute.name(), keyType, null, attribute.enumColumn(), nullable, direction);
    }

    static @Nullable KeyType type(Attribute attribute) {
        EnumColumn raw = attribute.enumColumn();
        return KeyType.of(raw == null ? attribute.javaType() : raw.javaType());
    }

    private static List<Attribute> and(List<Attribute> steps, Attribute step) {
        List<Attribute> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }
}
