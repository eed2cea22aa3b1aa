package io.subgraft.internal.write.model;

import io.subgraft.generated.WriteFacts;
import io.subgraft.generated.WriteFacts.OperationFacts;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Guard;
import io.subgraft.security.Preset;
import io.subgraft.security.Write;
import java.util.List;
import java.util.Set;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * An entity whose rows are written.
 *
 * @param type the entity
 * @param facts what was known at compile time
 * @param persister how it is mapped
 * @param attributes what clients write
 * @param presets what is written from the caller
 * @param uniques the attributes that no two rows have alike, those of one column
 * @param version the version that clients name; null where there is none, or the schema does not show it
 */
public record WritableEntity(
        EntityType type,
        WriteFacts facts,
        EntityPersister persister,
        List<WritableAttribute> attributes,
        List<PresetAttribute> presets,
        List<UniqueKey> uniques,
        @Nullable Version version) {

    public WritableEntity {
        attributes = List.copyOf(attributes);
        presets = List.copyOf(presets);
        uniques = List.copyOf(uniques);
    }

    /**
     * An attribute that is written from the caller.
     *
     * @param on when it is written
     */
    public record PresetAttribute(Member member, Preset<?> preset, List<Write> on) {}

    /**
     * The version for optimistic locking.
     *
     * @param argument the argument that names it
     */
    public record Version(String argument, Member member) {}

    /** The class. */
    public Class<?> javaClass() {
        return type.descriptor().javaClass();
    }

    /** Who may use a field of {@code Mutation}; null for everybody. */
    public @Nullable Guard guard(OperationFacts operation) {
        List<Set<String>> roles = operation.roles().stream().map(Set::copyOf).toList();
        return Guard.both(type.guard(), roles.isEmpty() ? null : new Guard(roles));
    }
}
