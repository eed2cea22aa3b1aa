package io.subgraft.query;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The HQL function {@code subgraft_any_of(key, keys)}: whether a key is among those of one array parameter.
 *
 * <p>Hibernate's own {@code array_contains} is rendered {@code keys @> array[key]} on PostgreSQL, which no index serves;
 * {@code key = any(keys)} is. An array is one parameter whatever the number of keys, so the statement's text does not
 * change with it and every plan cache on the way holds one entry.
 */
public final class KeyFunction implements FunctionContributor {

    static final String NAME = "subgraft_any_of";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        contributions
                .getFunctionRegistry()
                .patternDescriptorBuilder(NAME, "?1=any(?2)")
                .setExactArgumentCount(2)
                .setInvariantType(contributions
                        .getTypeConfiguration()
                        .getBasicTypeRegistry()
                        .resolve(StandardBasicTypes.BOOLEAN))
                .register();
    }
}
