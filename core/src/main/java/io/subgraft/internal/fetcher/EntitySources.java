package io.subgraft.internal.fetcher;

import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.subgraft.internal.entity.Instances;
import io.subgraft.internal.model.AddedField;
import io.subgraft.internal.model.Attribute;
import io.subgraft.internal.model.EntityType;
import io.subgraft.internal.read.SchemaRuntime;
import io.subgraft.internal.row.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives fetchers of the application instances of entities as their sources, where what was read is a row. The instances were loaded
 * with the row, in one statement for all rows of a level.
 */
public final class EntitySources {

    private final SchemaRuntime context;

    EntitySources(SchemaRuntime context) {
        this.context = context;
    }

    /** The instance that a field of the application is fetched from; the source itself where that is no row. */
    private @Nullable Object of(@Nullable Object source, String field) {
        if (!(source instanceof Row row) || !(row.selection().type() instanceof EntityType type)) {
            return source;
        }
        AddedField added = context.model().added(type, field);
        if (added == null) {
            return source;
        }
        List<Attribute> attributes = added.attributes();
        if (attributes == null) {
            return row.instance();
        }
        @Nullable
        Object[] values = attributes.stream()
                .map(each -> BasicFetcher.javaValue(row, each))
                .toArray();
        return Instances.of(context.sessionFactory(), type, attributes, values);
    }

    /** The same fetcher, given instances; for hosts that execute the schema with their own strategy. */
    public DataFetcher<?> given(DataFetcher<?> fetcher) {
        return environment -> fetcher.get(adapted(environment));
    }

    private DataFetchingEnvironment adapted(DataFetchingEnvironment environment) {
        Object source = environment.getSource();
        Object adapted = of(source, environment.getField().getName());
        return adapted == source
                ? environment
                : DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                        .source(adapted)
                        .build();
    }

    /** The parameters of a field with the instance as their source; for engines that we configure, whoever made the schema. */
    public ExecutionStrategyParameters adapted(ExecutionStrategyParameters field) {
        if (!(field.getSource() instanceof Row row) || !row.selection().hasAddedFields() || field.getField() == null) {
            return field;
        }
        Object adapted = of(row, field.getField().getName());
        return adapted == row ? field : field.transform(same -> same.source(adapted));
    }
}
