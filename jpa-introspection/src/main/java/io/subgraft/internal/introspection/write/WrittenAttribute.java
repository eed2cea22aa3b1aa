package io.subgraft.internal.introspection.write;

import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.Nullability;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that clients write.
 *
 * @param owner the class that has it
 * @param attribute what it is to JPA
 * @param onCreate whether it is written with a new row
 * @param onUpdate whether it is changed
 * @param isOptional whether a create may leave it out though it is never null
 */
public record WrittenAttribute(
        ExposedType owner, AttributeModel attribute, boolean onCreate, boolean onUpdate, boolean isOptional) {

    static WrittenAttribute of(ExposedType owner, AttributeModel attribute) {
        AttributeWrites writes = owner.field(attribute.name()).writes();
        AttributeWrites.Input input = Objects.requireNonNull(writes.input());
        return new WrittenAttribute(
                owner,
                attribute,
                input.on().contains(AttributeWrites.CREATE) && writes.isInsertable() && connects(attribute, input),
                input.on().contains(AttributeWrites.UPDATE) && writes.isUpdatable(),
                input.isOptional());
    }

    /** A new row is linked to none yet: there is nothing to take out. */
    private static boolean connects(AttributeModel attribute, AttributeWrites.Input input) {
        return !(attribute instanceof ToManyAttribute)
                || input.nested().contains(AttributeWrites.CONNECT)
                || input.nested().contains(AttributeWrites.SET);
    }

    /**
     * What may be done with the rows that it leads to, in the order in which it is done.
     *
     * @param isNew whether its owner is a new row
     */
    public List<String> nested(boolean isNew) {
        AttributeWrites.Input input = field().writes().input();
        Set<String> said = input == null ? Set.of() : input.nested();
        List<String> fields = isNew
                ? List.of(said.contains(AttributeWrites.CONNECT) ? AttributeWrites.CONNECT : AttributeWrites.SET)
                : List.of(AttributeWrites.DISCONNECT, AttributeWrites.CONNECT, AttributeWrites.SET);
        return fields.stream().filter(said::contains).toList();
    }

    /** A member of an embeddable, which is written with it. */
    static WrittenAttribute member(ExposedType owner, AttributeModel attribute) {
        return new WrittenAttribute(owner, attribute, true, true, false);
    }

    /** The name of the JPA attribute. */
    public String name() {
        return attribute.name();
    }

    /** How it appears. */
    public FieldExposure field() {
        return owner.field(attribute.name());
    }

    /** Whether it is never null. */
    public boolean isRequired() {
        return isNonNull(attribute);
    }

    /** Whether a new row needs a value of it. */
    public boolean isNeededForCreate() {
        return onCreate && isRequired() && !isOptional;
    }

    static boolean isNonNull(AttributeModel attribute) {
        Nullability nullability = Nullability.NULLABLE;
        if (attribute instanceof BasicAttribute basic) {
            nullability = basic.nullability();
        } else if (attribute instanceof EmbeddedAttribute embedded) {
            nullability = embedded.nullability();
        } else if (attribute instanceof ToOneAttribute toOne) {
            nullability = toOne.nullability();
        }
        return nullability == Nullability.NON_NULL;
    }

    /** The roles of which one is needed to write it; null where none is. */
    public @Nullable List<String> roles() {
        AttributeWrites.Input input = field().writes().input();
        if (input == null) {
            return field().roles();
        }
        return input.isFree() ? null : input.roles() == null ? field().roles() : input.roles();
    }
}
