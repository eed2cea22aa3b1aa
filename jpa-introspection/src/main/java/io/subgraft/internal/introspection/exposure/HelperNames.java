package io.subgraft.internal.introspection.exposure;

import io.subgraft.internal.introspection.exposure.RemoteTypes.Reference;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.mapping.AnnotationSet;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.ElementsAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.EntriesAttribute;
import io.subgraft.internal.introspection.model.JavaName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of helper types begin with: those of pages, filters, orders and groups. Those of a type that this subgraph owns
 * begin with its name. A type that other subgraphs define as well has helper types for each field that leads to it, named after
 * that field: it is resolved here only, so no other subgraph has helper types of the same name.
 */
public final class HelperNames {

    private final ExposedModel model;
    private final Map<JavaName, Set<String>> ofForeign = new HashMap<>();

    HelperNames(ExposedModel model) {
        this.model = model;
        model.entities().forEach(each -> collect(each, each.type().name()));
        model.ownEmbeddables().forEach(each -> collect(each, each.type().name()));
        for (Reference each : RemoteTypes.references(model)) {
            if (each.inverse().isPresent() && !isOwned(each.owner())) {
                add(each.owner(), ofInverse(each));
            }
        }
    }

    private void collect(ExposedType owner, String base) {
        for (AttributeModel each : owner.fields().shown()) {
            collect(each, through(owner, base, each));
        }
    }

    private void collect(AttributeModel part, String through) {
        if (part instanceof AssociationAttribute association) {
            model.entity(association.target()).filter(each -> !isOwned(each)).ifPresent(each -> add(each, through));
        } else if (part instanceof EmbeddedAttribute embedded) {
            model.embeddable(embedded.type()).filter(each -> !isOwned(each)).ifPresent(each -> {
                add(each, through);
                collect(each, through);
            });
        } else if (part instanceof ElementsAttribute elements) {
            collect(elements.element(), through);
        } else if (part instanceof EntriesAttribute entries) {
            entries.parts().forEach(each -> collect(each, ofPart(through, each)));
        }
    }

    private void add(ExposedType foreign, String base) {
        ofForeign
                .computeIfAbsent(foreign.javaName(), absent -> new LinkedHashSet<>())
                .add(base);
    }

    /** Whether no other subgraph defines the type. */
    public static boolean isOwned(ExposedType type) {
        AnnotationSet marks = type.type().federation().annotations();
        if (type instanceof ExposedEntity) {
            return isOwned(marks);
        }
        return !marks.has(FederationNames.REMOTE_ENTITY, FederationNames.SHAREABLE)
                && type.fields().shown().stream()
                        .noneMatch(each -> type.field(each.name()).federation().has(FederationNames.SHAREABLE));
    }

    /** Whether no other subgraph defines the type of an entity with these annotations. */
    public static boolean isOwned(AnnotationSet marks) {
        return !marks.has(FederationNames.REMOTE_ENTITY, FederationNames.INTERFACE_OBJECT);
    }

    /** Those of a type; none where no field leads to one that others define. */
    public List<String> of(ExposedType type) {
        return isOwned(type)
                ? List.of(type.type().name())
                : List.copyOf(ofForeign.getOrDefault(type.javaName(), Set.of()));
    }

    /**
     * That of a type which a field leads to, should others define that type.
     *
     * @param base that of the type with the field
     */
    public String through(ExposedType owner, String base, AttributeModel attribute) {
        String from = owner instanceof ExposedEntity entity
                ? SchemaNames.declaring(entity, attribute, model).type().name()
                : base;
        return from + SchemaNames.capitalized(owner.field(attribute.name()).field());
    }

    /** Likewise of the key or the value of a map. */
    public static String ofPart(String through, AttributeModel part) {
        return through + SchemaNames.capitalized(part.name());
    }

    /** That of the entities that a field of another subgraph's type leads back to. */
    public String ofInverse(Reference reference) {
        return isOwned(reference.owner())
                ? reference.owner().type().name()
                : reference.type() + SchemaNames.capitalized(reference.inverse().orElseThrow());
    }

    /** That of the entity which a field leads to; absent where it has none here. */
    public Optional<String> ofEntity(JavaName target, String through) {
        Optional<ExposedEntity> here = model.entity(target);
        if (here.isPresent()) {
            return here.map(each -> isOwned(each) ? each.type().name() : through);
        }
        return Optional.ofNullable(model.targets().get(target))
                .filter(each -> isOwned(each.federation()))
                .map(AssociationTarget::typeName);
    }

    /** That of an embeddable. */
    public Optional<String> ofEmbeddable(JavaName type, String through) {
        return model.embeddable(type).map(each -> isOwned(each) ? each.type().name() : through);
    }
}
