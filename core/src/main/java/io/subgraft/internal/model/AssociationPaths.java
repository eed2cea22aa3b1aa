package io.subgraft.internal.model;

import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.generated.AttributeFacts.ToOne;
import io.subgraft.internal.model.AssociationPath.Form;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.AttributeMappingsList;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor.Nature;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.JoinedSubclassEntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each association the path with the fewest tables that returns the same entities as the association itself. Where
 * a mapping adds a restriction of its own, that is the join from the owner, the only path that knows it.
 */
final class AssociationPaths {

    private final MappingMetamodel mappings;
    private final MappedConditions filters;

    AssociationPaths(MappingMetamodel mappings, MappedConditions filters) {
        this.mappings = mappings;
        this.filters = filters;
    }

    static AssociationPath join(ToOne association) {
        return new AssociationPath(Form.JOIN, association.name());
    }

    static AssociationPath join(ToMany association) {
        return new AssociationPath(Form.OWNER_COLLECTION, association.name(), true);
    }

    AssociationPath toOne(Class<?> owner, ToOne association) {
        ToOneAttributeMapping mapping = (ToOneAttributeMapping) mapping(owner, association.name());
        return new AssociationPath(
                isForeignKeyToId(mapping) && !canBeNullInPart(mapping) ? Form.FOREIGN_KEY : Form.JOIN,
                association.name());
    }

    /** Of several columns one may be null, and then they refer to nothing, which the others do not tell. */
    private static boolean canBeNullInPart(ToOneAttributeMapping toOne) {
        return toOne.isNullable() && toOne.getForeignKeyDescriptor().getJdbcTypeCount() > 1;
    }

    AssociationPath toMany(Class<?> owner, ToMany association) {
        PluralAttributeMapping mapping = (PluralAttributeMapping) mapping(owner, association.name());
        boolean isOuter =
                target(mapping).getSoftDeleteMapping() != null || mapping.getSeparateCollectionTable() != null;
        if (isConditional(mapping)) {
            boolean isOfTable = mapping.getSeparateCollectionTable() != null;
            return new AssociationPath(Form.OWNER_COLLECTION, association.name(), isOuter, isOfTable);
        }
        AssociationPath fromOwner = new AssociationPath(Form.OWNER_COLLECTION, association.name(), isOuter);
        String mappedBy = mapping.getCollectionDescriptor().getMappedByProperty();
        return (mappedBy == null ? inverse(mapping) : path(target(mapping), mappedBy)).orElse(fromOwner);
    }

    /** Of a map of entities; null where nothing but the join of the map is to be known. */
    @Nullable
    AssociationPath map(Class<?> owner, String map) {
        return mapping(owner, map) instanceof PluralAttributeMapping plural
                        && plural.getSeparateCollectionTable() != null
                        && isConditional(plural)
                ? new AssociationPath(Form.OWNER_COLLECTION, map, true, true)
                : null;
    }

    /**
     * Of a collection of values; null where nothing but its join is to be known. The join has the condition of its table, but in a
     * subquery it has to begin at the owner: Hibernate 7.4 correlates inner joins only, and that of a soft delete is an outer one.
     */
    @Nullable
    AssociationPath values(Class<?> owner, String collection) {
        return mapping(owner, collection) instanceof PluralAttributeMapping plural && isConditional(plural)
                ? new AssociationPath(Form.OWNER_COLLECTION, collection, false, true)
                : null;
    }

    private Optional<AssociationPath> path(EntityMappingType target, String mappedBy) {
        AttributeMapping owning = target.findAttributeMapping(mappedBy);
        if (owning instanceof ToOneAttributeMapping toOne && isForeignKeyToId(toOne)) {
            return Optional.of(new AssociationPath(Form.TARGET_FOREIGN_KEY, mappedBy));
        }
        if (owning instanceof PluralAttributeMapping plural && !isConditional(plural)) {
            return Optional.of(new AssociationPath(Form.TARGET_COLLECTION, mappedBy));
        }
        return Optional.empty();
    }

    /** The target's own collection that mirrors a collection owned by the other side. */
    private Optional<AssociationPath> inverse(PluralAttributeMapping owning) {
        String role = owning.getAttributeName();
        EntityMappingType owner = owning.findContainingEntityMapping();
        AttributeMappingsList candidates = target(owning).getAttributeMappings();
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i) instanceof PluralAttributeMapping candidate
                    && role.equals(candidate.getCollectionDescriptor().getMappedByProperty())
                    && target(candidate).equals(owner)
                    && !isConditional(candidate)) {
                return Optional.of(new AssociationPath(Form.TARGET_COLLECTION, candidate.getAttributeName()));
            }
        }
        return Optional.empty();
    }

    /** Whether the collection leaves out rows by a condition of its own, which only the collection itself knows. */
    private boolean isConditional(PluralAttributeMapping collection) {
        return collection.hasWhereRestrictions()
                || collection.getSoftDeleteMapping() != null
                || filters.areOn(collection);
    }

    private static boolean isForeignKeyToId(ToOneAttributeMapping toOne) {
        return toOne.getSideNature() == Nature.KEY
                && toOne.isReferenceToPrimaryKey()
                && toOne.isFkOptimizationAllowed()
                && !toOne.getAssociatedEntityMappingType().hasWhereRestrictions()
                && toOne.getAssociatedEntityMappingType().getSoftDeleteMapping() == null;
    }

    private static EntityMappingType target(PluralAttributeMapping mapping) {
        return (EntityMappingType) mapping.getElementDescriptor().getPartMappingType();
    }

    /** How the column of an attribute holds constants of an enum; null where it holds something else. */
    @Nullable
    EnumColumn enumColumn(Class<?> owner, String attribute) {
        return EnumColumn.of(mapping(owner, attribute));
    }

    /** Whether the table of an entity that this one extends holds an attribute. */
    boolean isOfSuperTable(Class<?> owner, String attribute) {
        return mappings.getEntityDescriptor(owner) instanceof JoinedSubclassEntityPersister persister
                && persister.getSuperMappingType() != null
                && persister.getSuperMappingType().findAttributeMapping(attribute) != null;
    }

    OuterPaths outer(Class<?> entity) {
        return new OuterPaths(mappings.getEntityDescriptor(entity));
    }

    private ModelPart mapping(Class<?> owner, String attribute) {
        return Objects.requireNonNull(mappings.getEntityDescriptor(owner).findSubPart(attribute, null), attribute);
    }
}
