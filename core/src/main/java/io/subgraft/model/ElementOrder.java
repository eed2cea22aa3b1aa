package io.subgraft.model;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.ordering.OrderByFragmentImpl;
import org.hibernate.metamodel.mapping.ordering.ast.DomainPath;
import org.hibernate.metamodel.mapping.ordering.ast.OrderingSpecification;
import org.hibernate.query.SortDirection;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @OrderBy} puts elements of a collection in order by.
 *
 * @param path the path from an element, with a leading dot; empty for the element itself
 * @param isDescending whether the greatest comes first
 */
public record ElementOrder(String path, boolean isDescending) {

    /** HQL for an element of that alias. */
    public String of(String element) {
        return element + path + (isDescending ? " desc" : "");
    }

    /** Of a collection; empty where it has no order, or one in SQL. */
    static List<ElementOrder> of(ModelPart collection) {
        List<ElementOrder> orders = new ArrayList<>();
        if (collection instanceof PluralAttributeMapping plural
                && plural.getOrderByFragment() instanceof OrderByFragmentImpl fragment) {
            for (OrderingSpecification each : fragment.getFragmentSpecs()) {
                if (!(each.getExpression() instanceof DomainPath path)) {
                    return List.of();
                }
                orders.add(new ElementOrder(path(path), each.getSortOrder() == SortDirection.DESCENDING));
            }
        }
        return orders;
    }

    private static String path(@Nullable DomainPath path) {
        return path != null
                        && path.getReferenceModelPart() instanceof AttributeMapping attribute
                        && !attribute.isPluralAttributeMapping()
                ? path(path.getLhs()) + "." + attribute.getAttributeName()
                : "";
    }
}
