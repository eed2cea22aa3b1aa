package io.subgraft.internal.row;

import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.Model;
import io.subgraft.internal.plan.Element;
import io.subgraft.internal.plan.EntitySelection;
import io.subgraft.internal.plan.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of the columns of a statement. */
public record RowMapper(Model model) {

    private static final @Nullable Object[] NONE = {};

    /** The row of an entity; null where it is of a class that is not exposed. */
    @Nullable
    public Row entity(EntitySelection selection, @Nullable Object[] columns) {
        Selection variant = selection.typeSlot() < 0 ? selection.only() : variant(selection, columns);
        return variant == null ? null : struct(variant, columns, new Row.Owner(selection));
    }

    /** RowMapper of a class that is not exposed are those of the nearest exposed one that it extends. */
    private @Nullable Selection variant(EntitySelection selection, @Nullable Object[] columns) {
        EntityType concrete = model.nearest(selection.type().concreteClass(columns[selection.typeSlot()]));
        return concrete == null ? null : selection.variant(concrete);
    }

    private Row struct(Selection selection, @Nullable Object[] columns, Row.@Nullable Owner owner) {
        List<Element> elements = selection.nested();
        @Nullable Object[] nested = elements.isEmpty() ? NONE : new Object[elements.size()];
        for (int i = 0; i < nested.length; i++) {
            nested[i] = element(elements.get(i), columns, owner);
        }
        return new Row(selection, columns, nested, owner);
    }

    /** A value in a row: of a column, an embeddable or a joined entity. */
    @Nullable
    public Object element(Element element, @Nullable Object[] columns) {
        return element(element, columns, null);
    }

    private @Nullable Object element(Element element, @Nullable Object[] columns, Row.@Nullable Owner owner) {
        if (element instanceof Element.Column column) {
            return columns[column.slot()];
        }
        if (element instanceof Element.Unread) {
            return element; // that is, not null
        }
        if (element instanceof Element.One one) {
            return one.entity().key(columns) == null ? null : entity(one.entity(), columns);
        }
        Element.Value value = (Element.Value) element;
        boolean absent = value.presence() >= 0 && Boolean.FALSE.equals(columns[value.presence()]);
        return absent ? null : struct(value.selection(), columns, owner);
    }
}
