package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of the schema that the compiler arguments of a module switch on or off for all its entities.
 *
 * @param switches the parts that the exposure of an entity does not decide about, and whether all entities have them
 */
public record ModuleParts(Map<SchemaPart, Boolean> switches) {

    /** Leaves every part to the exposures. */
    public static final ModuleParts NONE = new ModuleParts(Map.of());

    public ModuleParts {
        switches = Map.copyOf(switches);
    }

    /** Returns the parts of an entity with that {@code @GraphQLExposed}. */
    public Set<SchemaPart> of(Optional<MappingAnnotations> exposed) {
        Set<SchemaPart> parts = EnumSet.noneOf(SchemaPart.class);
        for (SchemaPart each : SchemaPart.values()) {
            boolean isMarked = exposed.map(by -> by.flag(each.member(), each.isByDefault()))
                    .orElse(each.isByDefault());
            if (switches.getOrDefault(each, isMarked)) {
                parts.add(each);
            }
        }
        return Set.copyOf(parts);
    }
}
