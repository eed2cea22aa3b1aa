package io.subgraft.internal.introspection.exposure.federation;

import io.subgraft.internal.introspection.exposure.AssociationTarget;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.ScalarTypes;
import io.subgraft.internal.introspection.federation.FederationNames;
import io.subgraft.internal.introspection.mapping.MappingAnnotations;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.JavaName;
import io.subgraft.internal.introspection.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a router keeps from clients, or from some of them. A directive on the field of an attribute guards that field only: whoever
 * may filter, sort or group by the attribute, or ask for its least value, learns the value all the same. Input fields cannot carry
 * access control at all; so what is marked is offered by its own field and nowhere else.
 */
public final class RouterMarks {

    private RouterMarks() {}

    /** Whether a router keeps an attribute, or what it leads to, from clients that may see its owner. */
    public static boolean isRestricted(ExposedType owner, AttributeModel attribute, ExposedModel model) {
        if (owner.field(attribute.name()).isRestricted()) {
            return true;
        }
        for (AttributeModel part : attribute.parts()) {
            List<MappingAnnotations> restricting = ofTarget(owner, part, model);
            if (!restricting.isEmpty() && !ofType(owner, model).containsAll(restricting)) {
                return true;
            }
        }
        return false;
    }

    private static List<MappingAnnotations> ofTarget(ExposedType owner, AttributeModel part, ExposedModel model) {
        if (part instanceof AssociationAttribute association) {
            return ofEntity(association.target(), model);
        }
        if (part instanceof EmbeddedAttribute embedded) {
            return model.embeddable(embedded.type())
                    .map(each -> ofType(each, model))
                    .orElse(List.of());
        }
        if (part instanceof BasicAttribute basic) {
            TypeRef value = ScalarTypes.element(basic.type()).orElse(basic.type());
            return value instanceof TypeRef.Enumeration enumeration
                    ? FederationNames.restricting(
                            owner.enumeration(enumeration.name()).federation())
                    : List.of();
        }
        return List.of();
    }

    private static List<MappingAnnotations> ofEntity(JavaName name, ExposedModel model) {
        Optional<ExposedEntity> here = model.entity(name);
        if (here.isPresent()) {
            return ofType(here.get(), model);
        }
        AssociationTarget elsewhere = model.targets().get(name);
        return elsewhere == null ? List.of() : FederationNames.restricting(elsewhere.federation());
    }

    /** What is on a class restricts those that extend it, too. */
    private static List<MappingAnnotations> ofType(ExposedType type, ExposedModel model) {
        List<MappingAnnotations> found = new ArrayList<>(
                FederationNames.restricting(type.type().federation().annotations()));
        if (type instanceof ExposedEntity entity) {
            model.superEntities(entity).forEach(each -> found.addAll(ofEntity(each, model)));
        }
        return found;
    }
}
