package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.federation.FieldSet;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.model.AttributeModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The types of other subgraphs that attributes refer to by their key. */
public final class RemoteTypes {

    private RemoteTypes() {}

    /**
     * A type of another subgraph.
     *
     * @param name its name
     * @param key the field that is its key
     * @param keyType the scalar of the key
     * @param references what refers to it
     */
    public record RemoteType(String name, String key, String keyType, List<Reference> references) {

        public RemoteType {
            references = List.copyOf(references);
        }

        private RemoteType and(RemoteType other) {
            List<Reference> both = new ArrayList<>(references);
            both.addAll(other.references);
            return new RemoteType(name, key, keyType, both);
        }
    }

    /**
     * An attribute that refers to a type of another subgraph.
     *
     * @param owner the class that has it
     * @param field how it appears
     * @param annotation what is written on it
     */
    public record Reference(ExposedType owner, FieldExposure field, MappingAnnotations annotation) {

        /** The field of the other type that leads back. */
        public Optional<String> inverse() {
            return annotation.text("inverse");
        }

        /** The type it refers to. */
        public String type() {
            return annotation.text("value").orElse("");
        }

        /** The key by which it refers. */
        public String key() {
            return annotation.text("key").orElse("id");
        }

        /** The scalar of that key. */
        public String keyType() {
            return annotation.text("keyType").orElse(ScalarTypes.ID);
        }
    }

    /** What is below the field of a basic attribute: the key, where that leads to a type of another subgraph. */
    public static FieldSet below(FieldExposure field) {
        return new FieldSet(field.federation().find(FederationNames.REMOTE_REFERENCE).stream()
                .map(each -> new FieldSet.Selected(each.text("key").orElse("id"), new FieldSet(List.of())))
                .toList());
    }

    /** Whether the field of an attribute leads to a type of another subgraph. */
    public static boolean isReference(FieldExposure field) {
        return field.federation().has(FederationNames.REMOTE_REFERENCE);
    }

    /** The types, by name. */
    public static Collection<RemoteType> of(ExposedModel model) {
        Map<String, RemoteType> types = new TreeMap<>();
        for (Reference each : references(model)) {
            types.merge(
                    each.type(),
                    new RemoteType(each.type(), each.key(), each.keyType(), List.of(each)),
                    RemoteType::and);
        }
        return types.values();
    }

    /** The attributes that refer to them, in the order of the schema. */
    public static List<Reference> references(ExposedModel model) {
        return model.types().flatMap(RemoteTypes::references).toList();
    }

    private static Stream<Reference> references(ExposedType owner) {
        List<Reference> references = new ArrayList<>();
        for (AttributeModel each : owner.fields().shown()) {
            FieldExposure field = owner.field(each.name());
            field.federation()
                    .find(FederationNames.REMOTE_REFERENCE)
                    .ifPresent(annotation -> references.add(new Reference(owner, field, annotation)));
        }
        return references.stream();
    }
}
