package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedFields;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.ExposureAnnotations;
import io.subgraft.internal.introspection.exposure.TypeAccess;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.EmbeddableModel;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the embeddables of an entity, and those that they embed, together with what the schema shows of them. */
final class ExposedEmbeddableReader {

    private final EntityReader entities;
    private final Elements elements;
    private final ExposedTypeReader types;

    ExposedEmbeddableReader(EntityReader entities, Elements elements) {
        this.entities = entities;
        this.elements = elements;
        this.types = new ExposedTypeReader(elements);
    }

    List<ExposedEmbeddable> read(ExposedEntity entity, Exposure exposure) {
        List<EmbeddedAttribute> embedded = embedded(entity);
        if (embedded.isEmpty()) { // then the class need not be looked for, which takes the compiler some time
            return List.of();
        }
        TypeElement element = elements.getTypeElement(entity.javaName().qualified());
        Map<JavaName, ExposedEmbeddable> found = new TreeMap<>();
        collect(embedded, false, element, exposure, found, new HashSet<>());
        return List.copyOf(found.values());
    }

    private static List<EmbeddedAttribute> embedded(ExposedType owner) {
        return AttributeModel.partsOf(owner.fields().shown(), EmbeddedAttribute.class);
    }

    private void collect(
            List<EmbeddedAttribute> embedded,
            boolean isKey,
            TypeElement entity,
            Exposure exposure,
            Map<JavaName, ExposedEmbeddable> found,
            Set<JavaName> keys) {
        for (EmbeddedAttribute each : embedded) {
            boolean isOfKey = isKey || each.isId();
            if (isOfKey ? keys.add(each.type()) : !found.containsKey(each.type())) {
                read(each, isOfKey, entity, exposure).ifPresent(embeddable -> {
                    found.merge(each.type(), embeddable, ExposedEmbeddable::and);
                    collect(embedded(embeddable), isOfKey, entity, exposure, found, keys);
                });
            }
        }
    }

    private Optional<ExposedEmbeddable> read(
            EmbeddedAttribute attribute, boolean isKey, TypeElement entity, Exposure exposure) {
        return Optional.ofNullable(elements.getTypeElement(attribute.type().qualified()))
                .map(type -> read(type, isKey, entity, exposure));
    }

    private ExposedEmbeddable read(TypeElement type, boolean isKey, TypeElement entity, Exposure exposure) {
        Hierarchy hierarchy = EntityReader.embeddableHierarchy(type, entity);
        Collection<PersistentMember> members = entities.members(hierarchy);
        String packageName = exposure.isList() ? exposure.packageName() : JavaNames.packageOf(type);
        EmbeddableModel model = entities.readEmbeddable(hierarchy);
        Optional<String> name =
                MirrorReader.find(type, ExposureAnnotations.NAME).flatMap(each -> each.text("value"));
        return new ExposedEmbeddable(
                model,
                types.type(
                        hierarchy,
                        members,
                        name.orElseGet(() -> type.getSimpleName().toString()),
                        name.isPresent(),
                        packageName,
                        exposure,
                        TypeAccess.FREE,
                        ""),
                ExposedFields.of(model.attributes(), types.fields(hierarchy, members, packageName, exposure)),
                types.enums(members, List.of()),
                ExposedTypeReader.names(types.strayFields(hierarchy, members)),
                isKey,
                false);
    }
}
