package io.subgraft.generated;

import io.subgraft.annotation.Nested;
import io.subgraft.security.Write;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that clients write.
 *
 * @param attribute the name of the JPA attribute
 * @param field the name of the field of inputs
 * @param on the writes that take it
 * @param isRequired whether it is never null
 * @param members the members of an embeddable; empty for other attributes
 * @param target the exposed entity that an association leads to, by its own type name; null for other attributes
 * @param roles one of them is needed; null where none is
 * @param nested what is done with the rows that an association leads to; empty for other attributes, and for those to one
 */
public record InputFacts(
        String attribute,
        String field,
        List<Write> on,
        boolean isRequired,
        List<InputFacts> members,
        @Nullable String target,
        @Nullable List<String> roles,
        List<Nested> nested) {

    public InputFacts {
        on = List.copyOf(on);
        members = List.copyOf(members);
        nested = List.copyOf(nested);
    }

    /** An attribute that is written when a row is created and when it is updated. */
    public static InputFacts input(String attribute) {
        return new InputFacts(
                attribute, attribute, List.of(Write.CREATE, Write.UPDATE), false, List.of(), null, null, List.of());
    }

    /** The same attribute, written in these cases only. */
    public InputFacts on(Write... writes) {
        return new InputFacts(attribute, field, List.of(writes), isRequired, members, target, roles, nested);
    }

    /** The same attribute under another name. */
    public InputFacts as(String otherField) {
        return new InputFacts(attribute, otherField, on, isRequired, members, target, roles, nested);
    }

    /** The same attribute, which is never null. */
    public InputFacts required() {
        return new InputFacts(attribute, field, on, true, members, target, roles, nested);
    }

    /** The same attribute as an embeddable. */
    public InputFacts of(InputFacts... parts) {
        return new InputFacts(attribute, field, on, isRequired, List.of(parts), target, roles, nested);
    }

    /** The same attribute as an association to one entity. */
    public InputFacts to(String type) {
        return new InputFacts(attribute, field, on, isRequired, members, type, roles, nested);
    }

    /** The same attribute as an association to many entities, with which that may be done. */
    public InputFacts toMany(String type, Nested... what) {
        return new InputFacts(attribute, field, on, isRequired, members, type, roles, List.of(what));
    }

    /** The same attribute for callers with one of these roles only. */
    public InputFacts allowing(String... oneOf) {
        return new InputFacts(attribute, field, on, isRequired, members, target, List.of(oneOf), nested);
    }
}
