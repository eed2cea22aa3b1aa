package io.subgraft.internal.model;

import io.subgraft.generated.AttributeFacts.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the fields of the application from those of generated types, whoever makes the schema.
 *
 * @param generated the fields of generated types, by the name of the type
 * @param needs the names of the attributes that a field needs, by {@code Type.field}; absent where it needs the whole entity
 */
public record AddedFields(Map<String, Set<String>> generated, Map<String, List<String>> needs) {

    public AddedFields {
        generated = Map.copyOf(generated);
        needs = Map.copyOf(needs);
    }

    /** Refuses needs that an instance cannot be given. */
    void check(Map<String, EntityType> entities) {
        needs.keySet().forEach(place -> {
            String[] names = place.split("\\.", 2);
            EntityType type = entities.get(names[0]);
            if (type == null) {
                throw new IllegalStateException(place + " has @needs, and " + names[0] + " is no exposed entity");
            }
            find(type, names[1]);
        });
    }

    /**
     * The field that the application added to a type; null for a generated one.
     *
     * @throws IllegalStateException if it needs what an instance cannot be given
     */
    @Nullable
    AddedField find(EntityType type, String field) {
        if (field.startsWith("__")
                || generated.getOrDefault(type.name(), Set.of()).contains(field)) {
            return null;
        }
        String place = type.name() + "." + field;
        List<String> names = needs.get(place);
        if (names == null) {
            return AddedField.WHOLE;
        }
        Stream<Attribute> key = type.descriptor().attributes().stream()
                .filter(each -> each.isId() && each instanceof Basic)
                .flatMap(each -> Stream.ofNullable(type.byName(each.name())));
        List<Attribute> attributes = new ArrayList<>(key.toList());
        for (String name : names) {
            Attribute attribute = type.byName(name);
            if (attribute == null || !(attribute.facts() instanceof Basic)) {
                throw new IllegalStateException(place + " has @needs of \"" + name + "\", which is no "
                        + (attribute == null ? "exposed attribute of " : "single column of ") + type.name()
                        + "; leave the directive out to be given the whole entity");
            }
            attributes.add(attribute);
        }
        return new AddedField(attributes.stream().distinct().toList());
    }
}
