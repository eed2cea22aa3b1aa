package io.subgraft.internal.model;

import io.subgraft.internal.compatibility.HibernateSeams;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.AttributeMappingsList;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.EntityCollectionPart;
import org.hibernate.metamodel.mapping.internal.SingleAttributeIdentifierMapping;
import org.hibernate.metamodel.mapping.ordering.OrderByFragmentImpl;
import org.hibernate.metamodel.mapping.ordering.ast.ColumnReference;
import org.hibernate.metamodel.mapping.ordering.ast.DomainPath;
import org.hibernate.metamodel.mapping.ordering.ast.OrderingExpression;
import org.hibernate.metamodel.mapping.ordering.ast.OrderingSpecification;
import org.hibernate.query.SortDirection;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @OrderBy}, or {@code @SQLOrder} where it names columns of attributes, puts a collection in order by.
 *
 * @param path the path from an element, with a leading dot; empty for the element itself, or the identifier of an entity
 * @param isDescending whether the greatest comes first
 * @param nullsFirst whether null comes before all values
 */
public record ElementOrder(String path, boolean isDescending, boolean nullsFirst) {

    /** HQL for an element of that alias. */
    public String of(String element) {
        return element + path + (isDescending ? " desc" : "");
    }

    /** Of a collection; empty where it has no order, or one that is more than attributes. */
    static List<ElementOrder> of(PluralAttributeMapping collection, SessionFactoryImplementor sessionFactory) {
        List<ElementOrder> orders = new ArrayList<>();
        for (OrderingSpecification each : specifications(collection)) {
            String path = path(each.getExpression(), collection);
            if (path == null) {
                return List.of();
            }
            boolean descending = each.getSortOrder() == SortDirection.DESCENDING;
            orders.add(new ElementOrder(path, descending, nullsFirst(each, descending, sessionFactory)));
        }
        return orders;
    }

    private static List<OrderingSpecification> specifications(PluralAttributeMapping collection) {
        List<OrderingSpecification> all = new ArrayList<>();
        if (collection.getOrderByFragment() instanceof OrderByFragmentImpl fragment) {
            all.addAll(fragment.getFragmentSpecs());
        }
        if (collection.getManyToManyOrderByFragment() instanceof OrderByFragmentImpl fragment) {
            all.addAll(fragment.getFragmentSpecs());
        }
        return all;
    }

    private static @Nullable String path(OrderingExpression expression, PluralAttributeMapping collection) {
        if (expression instanceof DomainPath path) {
            return path(path);
        }
        if (expression instanceof ColumnReference column
                && collection.getElementDescriptor() instanceof EntityCollectionPart element) {
            return path(column.getColumnExpression(), element.getEntityMappingType());
        }
        return null;
    }

    private static String path(@Nullable DomainPath path) {
        if (path == null) {
            return "";
        }
        ModelPart part = path.getReferenceModelPart();
        if (part instanceof SingleAttributeIdentifierMapping id) {
            return "." + id.getAttributeName();
        }
        return part instanceof AttributeMapping attribute && !attribute.isPluralAttributeMapping()
                ? path(path.getLhs()) + "." + attribute.getAttributeName()
                : "";
    }

    /** The path of the attribute that has a column. */
    private static @Nullable String path(String column, EntityMappingType entity) {
        if (entity.getIdentifierMapping() instanceof SingleAttributeIdentifierMapping id
                && id instanceof BasicValuedModelPart basic
                && basic.getSelectionExpression().equalsIgnoreCase(column)) {
            return "." + id.getAttributeName();
        }
        AttributeMappingsList attributes = entity.getAttributeMappings();
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i) instanceof BasicValuedModelPart basic
                    && basic.getSelectionExpression().equalsIgnoreCase(column)) {
                return "." + attributes.get(i).getAttributeName();
            }
        }
        return null;
    }

    /** Where nothing is said of null, it has its place as the database gives it. */
    private static boolean nullsFirst(
            OrderingSpecification order, boolean descending, SessionFactoryImplementor sessionFactory) {
        String nulls = HibernateSeams.nulls(order, sessionFactory.getSessionFactoryOptions());
        if (nulls != null) {
            return nulls.equals("FIRST");
        }
        return switch (sessionFactory.getJdbcServices().getDialect().getNullOrdering()) {
            case SMALLEST -> !descending;
            case GREATEST -> descending;
            case FIRST -> true;
            case LAST -> false;
        };
    }
}
