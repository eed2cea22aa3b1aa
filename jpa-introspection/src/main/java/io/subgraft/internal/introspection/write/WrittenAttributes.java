package io.subgraft.internal.introspection.write;

import io.subgraft.internal.introspection.exposure.AttributeWrites;
import io.subgraft.internal.introspection.exposure.ExposedEmbeddable;
import io.subgraft.internal.introspection.exposure.ExposedEntity;
import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.model.AssociationAttribute;
import io.subgraft.internal.introspection.model.AttributeModel;
import io.subgraft.internal.introspection.model.BasicAttribute;
import io.subgraft.internal.introspection.model.BasicAttribute.Role;
import io.subgraft.internal.introspection.model.BasicAttribute.Storage;
import io.subgraft.internal.introspection.model.EmbeddedAttribute;
import io.subgraft.internal.introspection.model.Link;
import io.subgraft.internal.introspection.model.ToManyAttribute;
import io.subgraft.internal.introspection.model.ToOneAttribute;
import java.util.List;

/** The attributes of a class that clients write. */
public final class WrittenAttributes {

    private WrittenAttributes() {}

    /** Those of an entity, in their order. */
    public static List<WrittenAttribute> of(ExposedEntity entity, ExposedModel model) {
        return entity.persistent().stream()
                .filter(each -> isMarked(entity, each) && isWritable(entity, each, model))
                .map(each -> WrittenAttribute.of(entity, each))
                .filter(each -> each.onCreate() || each.onUpdate())
                .toList();
    }

    /** The members of an embeddable: those that are marked, or all that are shown where none is. */
    public static List<WrittenAttribute> members(ExposedEmbeddable embeddable, ExposedModel model) {
        boolean isMarked = embeddable.fields().shown().stream().anyMatch(each -> isMarked(embeddable, each));
        return embeddable.fields().shown().stream()
                .filter(each -> !isMarked || isMarked(embeddable, each))
                .filter(each -> !(each instanceof AssociationAttribute) && isWritable(embeddable, each, model))
                .filter(each -> {
                    AttributeWrites writes = embeddable.field(each.name()).writes();
                    return writes.isInsertable() && !writes.isGenerated();
                })
                .map(each -> WrittenAttribute.member(embeddable, each))
                .toList();
    }

    /** Whether an annotation on it, or one on its class that means it, lets it be written. */
    static boolean isMarked(ExposedType owner, AttributeModel attribute) {
        AttributeWrites writes = owner.field(attribute.name()).writes();
        return writes.input() != null
                && writes.preset() == null
                && (!writes.input().isOfClass() || isMeantByClass(owner, attribute, writes));
    }

    private static boolean isMeantByClass(ExposedType owner, AttributeModel attribute, AttributeWrites writes) {
        boolean isValue = attribute instanceof BasicAttribute basic
                ? basic.role() == Role.PLAIN && basic.storage() != Storage.FORMULA
                : attribute instanceof EmbeddedAttribute embedded && !embedded.isId();
        return isValue
                && !writes.isGenerated()
                && writes.isInsertable()
                && !owner.field(attribute.name()).isIgnored();
    }

    /** Whether what it leads to is told by rows of a table that the entity owns, so that no other entity is changed with it. */
    private static boolean isLinkedByTable(ToManyAttribute attribute) {
        return attribute.link().mappedBy() == null && attribute.link().kind() == Link.Kind.JOIN_TABLE;
    }

    /** Whether an attribute is never null in a row. */
    public static boolean isNeverNull(AttributeModel attribute) {
        return WrittenAttribute.isNonNull(attribute) || attribute.isId();
    }

    /** Whether its kind of mapping is written. */
    public static boolean isWritable(ExposedType owner, AttributeModel attribute, ExposedModel model) {
        AttributeWrites writes = owner.field(attribute.name()).writes();
        if (writes.isGenerated()) {
            return false;
        }
        if (attribute instanceof BasicAttribute basic) {
            return basic.storage() != Storage.FORMULA
                    && model.valueTypeOf(basic.type()).isPresent();
        }
        boolean isShown = !owner.field(attribute.name()).isIgnored();
        if (attribute instanceof EmbeddedAttribute embedded) {
            return isShown
                    && !embedded.isId()
                    && model.embeddable(embedded.type())
                            .filter(each -> !members(each, model).isEmpty())
                            .isPresent();
        }
        if (attribute instanceof ToManyAttribute toMany) {
            return isShown
                    && writes.input() != null
                    && !writes.input().nested().isEmpty()
                    && isLinkedByTable(toMany)
                    && model.entity(toMany.target()).isPresent();
        }
        return attribute instanceof ToOneAttribute toOne
                && isShown
                && toOne.link().mappedBy() == null
                && model.entity(toOne.target()).isPresent();
    }
}
