package io.subgraft.internal.processor.schema;

import io.subgraft.internal.introspection.exposure.ExposedModel;
import io.subgraft.internal.introspection.exposure.ExposedType;
import io.subgraft.internal.introspection.exposure.SchemaPart;
import java.util.List;

/** The arguments of a field that returns pages, for the stages after this one. */
public final class PageFields {

    private PageFields() {}

    /** All of them, where pages of an entity are returned, by what the names of its helper types begin with. */
    public static List<ArgumentDefinition> arguments(ExposedType entity, String base, ExposedModel model) {
        return PageTypes.arguments(
                base,
                model.has(SchemaPart.FILTERS, entity.javaName()),
                Searchables.isSearchable(entity, model),
                model.has(SchemaPart.ORDERS, entity.javaName()) && new InputTypes(entity, base, model).isSortable());
    }
}
