package io.subgraft.internal.introspection.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one annotation says. Members are held as Java's own types: a class by its name, an enum constant by its name, an
 * annotation as {@code MappingAnnotations}, an array as a list.
 *
 * @param name the qualified name of the annotation
 * @param members the members, by name; a reader may leave out those that were not written
 * @param meta the qualified names of the annotations on the annotation
 */
public record MappingAnnotations(String name, Map<String, Object> members, Set<String> meta) {

    public MappingAnnotations {
        members = Map.copyOf(members);
        meta = Set.copyOf(meta);
    }

    /** A member that is a truth value. */
    public boolean flag(String member, boolean byDefault) {
        return members.get(member) instanceof Boolean flag ? flag : byDefault;
    }

    /** A member that is a number. */
    public int number(String member, int byDefault) {
        return members.get(member) instanceof Integer number ? number : byDefault;
    }

    /** A member that is a text, a class or an enum constant; absent when it is empty. */
    public Optional<String> text(String member) {
        return members.get(member) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** A member that is an array of texts or of classes. */
    public List<String> texts(String member) {
        return list(member, String.class);
    }

    /** A member that is an annotation or an array of annotations. */
    public List<MappingAnnotations> nested(String member) {
        return list(member, MappingAnnotations.class);
    }

    private <T> List<T> list(String member, Class<T> type) {
        Object value = members.get(member);
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return values.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
