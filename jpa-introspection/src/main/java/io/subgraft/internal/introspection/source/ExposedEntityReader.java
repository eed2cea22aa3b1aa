package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.ComputedField;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedFields;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.KeyColumn;
import io.subgraft.internal.introspection.exposure.KeyExposure;
import io.subgraft.internal.introspection.exposure.ListExposure;
import io.subgraft.internal.introspection.exposure.ModuleParts;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.model.EntityKey;
import io.subgraft.internal.introspection.model.EntityModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads an entity together with what the schema shows of it. */
final class ExposedEntityReader {

    private final EntityReader entities;
    private final KeyReader keys;
    private final ExposedTypeReader types;
    private final ComputedFieldReader computed;
    private final AccessReader access;
    private final UnaryOperator<String> plural;
    private final ModuleParts parts;

    ExposedEntityReader(EntityReader entities, Elements elements, UnaryOperator<String> plural, ModuleParts parts) {
        this.entities = entities;
        this.keys = new KeyReader(entities, elements);
        this.types = new ExposedTypeReader(elements);
        this.computed = new ComputedFieldReader(elements);
        this.access = new AccessReader(elements);
        this.plural = plural;
        this.parts = parts;
    }

    ExposedEntity read(TypeElement entity, Element exposing, Exposure exposure) {
        Hierarchy hierarchy = Hierarchy.of(entity);
        Collection<PersistentMember> members = entities.members(hierarchy);
        EntityModel model = entities.read(entity);
        Optional<String> written = exposure.ofEntity("name").or(() -> givenName(entity));
        String name = written.orElseGet(() -> entity.getSimpleName().toString());
        Optional<String> pages = exposure.ofEntity("plural");
        ExposedFields fields = ExposedFields.of(
                model.attributes(), types.fields(hierarchy, members, exposure.packageName(), exposure));
        List<Element> stray = types.strayFields(hierarchy, members);
        List<ComputedField> computed = this.computed.read(stray, exposure.packageName());
        return new ExposedEntity(
                model,
                types.type(
                        hierarchy,
                        members,
                        name,
                        written.isPresent(),
                        exposure.packageName(),
                        exposure,
                        access.ofEntity(hierarchy, exposing, exposure.packageName()),
                        exposure.ofEntity("description").orElse("")),
                new ListExposure(
                        pages.orElseGet(() -> plural.apply(name)),
                        pages.isPresent(),
                        exposure.pages(),
                        parts.of(Optional.of(exposure.written()))),
                keys(entity, model, fields, exposure),
                fields,
                types.enums(members, stray),
                computed,
                ExposedTypeReader.names(stray).stream()
                        .filter(each -> computed.stream()
                                .noneMatch(field -> field.method().equals(each)))
                        .toList(),
                WritesReader.ofEntity(entity, access.writeRoles(entity, exposing)));
    }

    /** The name of the GraphQL type of an entity with that annotation, or without. */
    static String typeName(TypeElement entity, Optional<MappingAnnotations> exposed) {
        return exposed.flatMap(each -> each.text("name"))
                .or(() -> givenName(entity))
                .orElseGet(() -> entity.getSimpleName().toString());
    }

    private static Optional<String> givenName(TypeElement entity) {
        return MirrorReader.find(entity, ExposureAnnotations.NAME)
                .flatMap(each -> each.text("value"))
                .or(() -> EntityReader.givenName(entity));
    }

    /** The identifier, and the natural id where the schema shows all of it. */
    private List<KeyExposure> keys(TypeElement entity, EntityModel model, ExposedFields fields, Exposure exposure) {
        Stream<EntityKey> natural = model
                .naturalId()
                .filter(key -> key.attributes().stream()
                        .noneMatch(each -> fields.of(each).isIgnored()))
                .stream();
        return Stream.concat(model.primaryKey().stream(), natural)
                .flatMap(key -> key(key, keys.columns(entity, model, key, exposure), fields).stream())
                .toList();
    }

    private static Optional<KeyExposure> key(EntityKey key, List<KeyColumn> columns, ExposedFields fields) {
        List<String> names =
                key.attributes().stream().map(each -> fields.of(each).field()).toList();
        return columns.isEmpty() ? Optional.empty() : Optional.of(new KeyExposure(key.kind(), names, columns));
    }
}
