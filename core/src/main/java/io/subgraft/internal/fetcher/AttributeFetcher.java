package io.subgraft.internal.fetcher;

import io.subgraft.internal.entity.InstanceAttributes;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.Guard;
import io.subgraft.internal.model.StructType;
import io.subgraft.internal.read.SchemaRuntime;
import org.jspecify.annotations.Nullable;

/** Fetches a field that is an attribute. */
abstract class AttributeFetcher extends SourceFetcher {

    final SchemaRuntime context;
    final StructType type;
    final Attribute attribute;

    AttributeFetcher(SchemaRuntime context, StructType type, Attribute attribute) {
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
        return InstanceAttributes.read(context.sessionFactory(), type, attribute, entity);
    }
}
