package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.EntityWrites;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.mapping.WritabilityAnnotations;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what may be written. */
final class WritesReader {

    static final List<String> OPERATIONS =
            List.of(AttributeWrites.CREATE, AttributeWrites.UPDATE, AttributeWrites.UPSERT, AttributeWrites.DELETE);

    /** {@code GraphQLAccess.EVERYBODY}. */
    private static final String EVERYBODY = "*";

    private WritesReader() {}

    /** @param roles for an operation, the roles of which one is needed */
    static EntityWrites ofEntity(TypeElement entity, Map<String, List<String>> roles) {
        return MirrorReader.find(entity, ExposureAnnotations.WRITES)
                .map(each -> new EntityWrites(new HashSet<>(each.texts("value")), roles))
                .orElse(EntityWrites.NONE);
    }

    static AttributeWrites of(PersistentMember member) {
        AttributeWrites.Input input = input(member);
        AttributeWrites.Preset preset = member.find(ExposureAnnotations.PRESET)
                .map(WritesReader::preset)
                .orElse(null);
        return input == null && preset == null && !isMapped(member)
                ? AttributeWrites.NONE
                : new AttributeWrites(
                        input,
                        preset,
                        WritabilityAnnotations.isInsertable(member.mapping()),
                        WritabilityAnnotations.isUpdatable(member.mapping()),
                        WritabilityAnnotations.isGenerated(member.mapping()));
    }

    /** Most members are plain; nobody asks what those of an entity that is not written allow. */
    private static boolean isMapped(PersistentMember member) {
        return !member.mapping().all().isEmpty();
    }

    private static AttributeWrites.@Nullable Input input(PersistentMember member) {
        Optional<MappingAnnotations> own = member.find(ExposureAnnotations.INPUT);
        return own.or(() -> MirrorReader.find(member.declaring(), ExposureAnnotations.INPUT))
                .map(each -> input(each, own.isEmpty()))
                .orElse(null);
    }

    private static AttributeWrites.Input input(MappingAnnotations input, boolean isOfClass) {
        boolean isFree = input.texts("roles").contains(EVERYBODY);
        boolean isSaid = input.members().containsKey("roles") && !isFree;
        return new AttributeWrites.Input(
                writes(input, "value", Set.of(AttributeWrites.CREATE, AttributeWrites.UPDATE)),
                input.flag("optional", false),
                isSaid ? input.texts("roles") : null,
                isFree,
                writes(input, "nested", Set.of()),
                isOfClass);
    }

    private static AttributeWrites.Preset preset(MappingAnnotations preset) {
        String provider = preset.text("value").orElse("");
        return new AttributeWrites.Preset(name(provider), writes(preset, "on", Set.of(AttributeWrites.CREATE)));
    }

    private static JavaName name(String qualified) {
        int last = qualified.lastIndexOf('.');
        return JavaName.of(last < 0 ? "" : qualified.substring(0, last), qualified.substring(last + 1));
    }

    private static Set<String> writes(MappingAnnotations annotation, String member, Set<String> byDefault) {
        return annotation.members().containsKey(member) ? new HashSet<>(annotation.texts(member)) : byDefault;
    }
}
