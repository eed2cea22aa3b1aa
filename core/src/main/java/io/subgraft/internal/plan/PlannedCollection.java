package io.subgraft.internal.plan;

import graphql.language.Field;
import io.subgraft.generated.AttributeFacts.ToMany;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.CollectionOrder;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.model.StructType;
import java.util.List;

/** A collection of an entity, read for all rows together by a statement of its own. */
public sealed interface PlannedCollection {

    /** The entity whose rows have the collection. */
    EntityType owner();

    /** The entity or embeddable that declares the attribute. */
    StructType struct();

    /** The attribute. */
    Attribute attribute();

    /** The path of JPA attributes that leads to it from the owner. */
    String path();

    /**
     * An association, in pages.
     *
     * @param owner the entity whose rows have it
     * @param struct the entity or embeddable that declares it
     * @param attribute the attribute
     * @param path the path of JPA attributes from the owner
     * @param pages what is read of its pages, and with which arguments
     */
    record Association(EntityType owner, StructType struct, Attribute attribute, String path, Pages pages)
            implements PlannedCollection {

        /** Whether it is a plain list, not in pages. */
        public boolean isList() {
            return attribute.facts() instanceof ToMany toMany && toMany.isList();
        }

        /** Whether the path is the attribute itself, not one inside an embeddable. */
        public boolean isDirect() {
            return path.equals(attribute.name());
        }
    }

    /**
     * A collection of values, whole.
     *
     * @param owner the entity whose rows have it
     * @param struct the entity or embeddable that declares it
     * @param attribute the attribute
     * @param path the path of JPA attributes from the owner
     * @param element what is read of each
     * @param order their order
     */
    record Elements(
            EntityType owner,
            StructType struct,
            Attribute attribute,
            String path,
            Projection<Element> element,
            CollectionOrder order)
            implements PlannedCollection {}

    /**
     * A map, whole.
     *
     * @param owner the entity whose rows have it
     * @param struct the entity or embeddable that declares it
     * @param attribute the attribute
     * @param path the path of JPA attributes from the owner
     * @param entry what is read of each entry
     */
    record Entries(EntityType owner, StructType struct, Attribute attribute, String path, Projection<Entry> entry)
            implements PlannedCollection {}

    /**
     * What is read of the entries of a map. Of a part that is not selected nothing is read, but it has to be there, and entries
     * are in the order of their keys even so.
     *
     * @param key of the key
     * @param value of the value
     * @param conditions HQL that is true of entries whose unselected parts are there
     * @param order HQL expressions of a key that is not selected
     */
    record Entry(Element key, Element value, List<String> conditions, List<String> order) {

        public Entry {
            conditions = List.copyOf(conditions);
            order = List.copyOf(order);
        }
    }

    /**
     * What is selected of a connection.
     *
     * @param field a field of the document that selects it, for its arguments
     * @param rows whether rows are needed, or only their number
     * @param cursors whether cursors of rows are selected
     * @param start whether it is asked for what precedes the page
     * @param end whether it is asked for what follows the page
     * @param aggregation what is selected of the whole list
     * @param order the order that the mapping gives the list
     * @param nodes what is read of each row
     */
    record Pages(
            Field field,
            boolean rows,
            boolean cursors,
            boolean start,
            boolean end,
            Aggregation aggregation,
            CollectionOrder order,
            Projection<EntitySelection> nodes) {}
}
