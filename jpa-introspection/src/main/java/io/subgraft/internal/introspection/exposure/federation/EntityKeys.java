package io.subgraft.internal.introspection.exposure.federation;

import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.FieldExposure;
import io.subgraft.internal.introspection.exposure.RemoteTypes;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.federation.FieldSet;
import io.subgraft.internal.introspection.federation.FieldSet.Selected;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntityKey;
import io.subgraft.internal.introspection.model.Nullability;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import io.subgraft.internal.introspection.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys by which other subgraphs know entities: those that are written, else those that JPA knows of. */
public final class EntityKeys {

    /** Those whose values are the same text everywhere. */
    private static final Set<String> EXACT = Set.of(
            "boolean",
            "byte",
            "char",
            "int",
            "long",
            "short",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.String",
            "java.math.BigInteger",
            "java.time.LocalDate",
            "java.util.UUID");

    private final ExposedModel model;

    public EntityKeys(ExposedModel model) {
        this.model = model;
    }

    /** The annotations that name keys of an entity, as they were written. */
    public static List<MappingAnnotations> written(ExposedType type) {
        return type.type().federation().annotations().repeated(FederationNames.KEY, FederationNames.KEYS);
    }

    /** The keys of an entity and whether they are resolvable, by their text: those of its interfaces are its own, too. */
    public Map<String, Boolean> of(ExposedEntity entity) {
        Map<String, Boolean> keys = new LinkedHashMap<>(own(entity));
        model.superEntities(entity)
                .flatMap(each -> model.entity(each).stream())
                .filter(each -> model.interfaceOf(each.javaName()).isPresent())
                .forEach(each -> own(each).forEach(keys::putIfAbsent));
        return keys;
    }

    private Map<String, Boolean> own(ExposedEntity entity) {
        AnnotationSet marks = entity.type().federation().annotations();
        Map<String, Boolean> keys = new LinkedHashMap<>();
        if (marks.has(FederationNames.KEY, FederationNames.KEYS)) {
            written(entity)
                    .forEach(each -> each.text("value")
                            .flatMap(FieldSet::parse)
                            .ifPresent(set -> keys.put(set.text(), each.flag("resolvable", true))));
            return keys;
        }
        entity.entity().keys().stream()
                .flatMap(each -> fieldSet(entity, each).stream())
                .forEach(each -> keys.put(each.text(), true));
        return keys;
    }

    private Optional<FieldSet> fieldSet(ExposedEntity entity, EntityKey key) {
        List<Selected> fields = new ArrayList<>();
        for (String name : key.attributes()) {
            AttributeModel attribute = entity.entity().attribute(name).orElseThrow();
            Optional<Selected> field = selected(entity, attribute, key.kind() == EntityKey.Kind.PRIMARY);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields.add(field.get());
        }
        return Optional.of(new FieldSet(fields));
    }

    /** What may be null, or is not shown, is no part of a key: others could not ask for it. */
    private Optional<Selected> selected(ExposedType owner, AttributeModel attribute, boolean isId) {
        FieldExposure field = owner.field(attribute.name());
        if (field.isIgnored()) {
            return Optional.empty();
        }
        if (attribute instanceof BasicAttribute basic) {
            boolean fits = isId || (basic.nullability() == Nullability.NON_NULL && isExact(basic));
            return fits ? Optional.of(new Selected(field.field(), RemoteTypes.below(field))) : Optional.empty();
        }
        if (attribute instanceof EmbeddedAttribute embedded
                && (isId || embedded.nullability() == Nullability.NON_NULL)) {
            return model.embeddable(embedded.type())
                    .flatMap(each -> below(each, each.persistent(), isId))
                    .map(below -> new Selected(field.field(), below));
        }
        if (attribute instanceof ToOneAttribute toOne && (isId || toOne.nullability() == Nullability.NON_NULL)) {
            return model.entity(toOne.target())
                    .flatMap(target -> target.entity().primaryKey().flatMap(key -> fieldSet(target, key)))
                    .map(below -> new Selected(field.field(), below));
        }
        return Optional.empty();
    }

    private Optional<FieldSet> below(ExposedType owner, List<AttributeModel> attributes, boolean isId) {
        List<Selected> fields = new ArrayList<>();
        for (AttributeModel each : attributes) {
            Optional<Selected> field = selected(owner, each, isId);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields.add(field.get());
        }
        return Optional.of(new FieldSet(fields));
    }

    private static boolean isExact(BasicAttribute attribute) {
        return attribute.role() != BasicAttribute.Role.VERSION
                && (attribute.type() instanceof TypeRef.Enumeration
                        || EXACT.contains(attribute.type().text()));
    }
}
