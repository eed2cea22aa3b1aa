package io.subgraft.internal.introspection.source;

import io.subgraft.internal.introspection.exposure.Exposure;
import io.subgraft.internal.introspection.exposure.KeyColumn;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntityKey;
import io.subgraft.internal.introspection.model.EntityModel;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the columns of keys: within embedded values, and behind associations, where they are the target's identifier. */
final class KeyReader {

    private final EntityReader entities;
    private final Elements elements;

    KeyReader(EntityReader entities, Elements elements) {
        this.entities = entities;
        this.elements = elements;
    }

    /** The columns of a key; none where an attribute has no columns that are known. */
    List<KeyColumn> columns(TypeElement entity, EntityModel model, EntityKey key, Exposure exposure) {
        return columns(entity, model, key, exposure, Set.of());
    }

    private List<KeyColumn> columns(
            TypeElement entity, EntityModel model, EntityKey key, Exposure exposure, Set<JavaName> through) {
        Hierarchy hierarchy = Hierarchy.of(entity);
        Place place = new Place(entity, hierarchy, entities.members(hierarchy), exposure, through);
        List<KeyColumn> columns = new ArrayList<>();
        for (String name : key.attributes()) {
            List<KeyColumn> more = columns(place, model.attribute(name).orElseThrow());
            if (more.isEmpty()) {
                return List.of();
            }
            columns.addAll(more);
        }
        return columns;
    }

    private List<KeyColumn> columns(Place place, AttributeModel attribute) {
        String field = place.field(attribute.name());
        if (attribute instanceof BasicAttribute basic) {
            boolean asId = basic.isId() && !place.isValue(basic.name());
            return List.of(new KeyColumn(basic.name(), field, asId ? null : basic.type()));
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            return ofEmbedded(place, embedded)
                    .map(each -> each.within(embedded.name()))
                    .map(each -> embedded.isId() ? each.asId() : each.after(field))
                    .toList();
        }
        return attribute instanceof ToOneAttribute toOne ? ofTarget(place, toOne, field) : List.of();
    }

    private Stream<KeyColumn> ofEmbedded(Place place, EmbeddedAttribute embedded) {
        TypeElement type = elements.getTypeElement(embedded.type().qualified());
        if (type == null || place.through().contains(embedded.type())) {
            return Stream.empty();
        }
        Hierarchy hierarchy = EntityReader.embeddableHierarchy(type, place.entity());
        Place within = new Place(
                place.entity(),
                hierarchy,
                entities.members(hierarchy),
                place.exposure(),
                and(place.through(), embedded.type()));
        return entities.readEmbeddable(hierarchy).attributes().stream().flatMap(each -> columns(within, each).stream());
    }

    /** One column is named as the association, several also as what they are in the target. */
    private List<KeyColumn> ofTarget(Place place, ToOneAttribute association, String field) {
        TypeElement target = elements.getTypeElement(association.target().qualified());
        if (target == null || place.through().contains(association.target())) {
            return List.of();
        }
        EntityModel model = entities.read(target);
        List<KeyColumn> columns = model.primaryKey()
                .map(key -> columns(target, model, key, place.exposure(), and(place.through(), association.target())))
                .orElse(List.of());
        return columns.stream()
                .map(each -> columns.size() == 1 ? each.named(field) : each.after(field))
                .map(each -> each.within(association.name()).asId())
                .toList();
    }

    private static Set<JavaName> and(Set<JavaName> through, JavaName type) {
        return Stream.concat(through.stream(), Stream.of(type)).collect(Collectors.toUnmodifiableSet());
    }

    /** Where attributes are found, and through which entities and embeddables it was reached. */
    private record Place(
            TypeElement entity,
            Hierarchy hierarchy,
            Collection<PersistentMember> members,
            Exposure exposure,
            Set<JavaName> through) {

        boolean isValue(String attribute) {
            PersistentMember member = member(attribute);
            return member != null && FieldExposureReader.isValue(member);
        }

        String field(String attribute) {
            PersistentMember member = member(attribute);
            return member == null ? attribute : FieldExposureReader.name(member, hierarchy, exposure);
        }

        private @Nullable PersistentMember member(String attribute) {
            for (PersistentMember each : members) {
                if (each.name().equals(attribute)) {
                    return each;
                }
            }
            return null;
        }
    }
}
