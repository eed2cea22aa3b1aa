package io.subgraft.internal.model;

import java.util.List;
import java.util.function.Supplier;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor.Nature;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;

/**
 * Paths from a row, exposed or not, that are null where an association on the way is absent. In HQL itself such a path is an inner
 * join, by which a row gets lost though a condition is true of it.
 */
public final class OuterPaths {

    private final EntityMappingType entity;

    OuterPaths(EntityMappingType entity) {
        this.entity = entity;
    }

    /**
     * The HQL of a path.
     *
     * @param row the alias of the row
     * @param steps the names of attributes
     * @param alias gives an alias that nothing else has
     */
    public String of(String row, List<String> steps, Supplier<String> alias) {
        ModelPart part = entity;
        for (int i = 0; i < steps.size() - 1; i++) {
            part = part instanceof EmbeddableValuedModelPart embeddable
                    ? embeddable.findSubPart(steps.get(i), null)
                    : entity.findSubPart(steps.get(i), null);
            if (part instanceof ToOneAttributeMapping toOne) {
                List<String> rest = steps.subList(i + 1, steps.size());
                return isKey(toOne, rest) ? plain(row, steps) : outer(row, steps, i, toOne, alias.get());
            }
            if (!(part instanceof EmbeddableValuedModelPart)) {
                break;
            }
        }
        return plain(row, steps);
    }

    /** Whether the foreign key holds it. */
    private static boolean isKey(ToOneAttributeMapping toOne, List<String> rest) {
        return toOne.getSideNature() == Nature.KEY
                && toOne.isReferenceToPrimaryKey()
                && rest.get(0)
                        .equals(toOne.getAssociatedEntityMappingType()
                                .getIdentifierMapping()
                                .getAttributeName());
    }

    private String outer(String row, List<String> steps, int association, ToOneAttributeMapping toOne, String alias) {
        return toOne.getSideNature() == Nature.KEY
                ? "(select " + plain(alias, steps.subList(association + 1, steps.size())) + " from "
                        + toOne.getAssociatedEntityMappingType().getEntityName() + " " + alias + " where " + alias
                        + " = "
                        + plain(row, steps.subList(0, association + 1)) + ")"
                : "(select " + plain(alias, steps) + " from " + entity.getEntityName() + " " + alias + " where " + alias
                        + " = " + row + ")";
    }

    private static String plain(String from, List<String> steps) {
        return steps.isEmpty() ? from : from + "." + String.join(".", steps);
    }
}
