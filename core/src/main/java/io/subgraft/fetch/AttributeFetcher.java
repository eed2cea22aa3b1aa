package io.subgraft.fetch;

import io.subgraft.model.Attribute;
import io.subgraft.model.Guard;
import io.subgraft.model.StructType;
import org.jspecify.annotations.Nullable;

/** Fetches a field that is an attribute. */
abstract class AttributeFetcher extends SourceFetcher {

    final FetchContext context;
    final StructType type;
    final Attribute attribute;

    AttributeFetcher(FetchContext context, StructType type, Attribute attribute) {
        this.context = context;
        this.type = type;
        this.attribute = attribute;
    }

    @Override
    final @Nullable Guard guard() {
        return attribute.guard();
    }

    /** The attribute of an instance, by generated code or, where that cannot reach it, by the provider. */
    final @Nullable Object read(Object entity) {
        return EntityAccess.read(context.sessionFactory(), type, attribute, entity);
    }
}
