package io.subgraft.internal.write.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Attributes that no two rows have alike.
 *
 * @param members the attributes, each a column
 */
public record UniqueKey(List<Member> members) {

    public UniqueKey {
        members = List.copyOf(members);
    }

    /** The names of the attributes. */
    public List<String> attributes() {
        return members.stream().map(Member::name).toList();
    }

    /** The paths that lead to them from the entity. */
    public List<String> paths() {
        return attributes();
    }

    /** The values that an instance has; empty where one is null, for then no other row is like it. */
    public List<Object> values(Object instance) {
        List<Object> values = new ArrayList<>();
        for (Member each : members) {
            Object value = each.get(instance);
            if (value == null) {
                return List.of();
            }
            values.add(value);
        }
        return values;
    }
}
