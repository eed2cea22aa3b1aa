package io.subgraft.internal.hql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * The HQL functions {@code subgraft_any_of_1(key, keys)}, {@code subgraft_any_of_2(a, b, as, bs)} …: whether an identifier of
 * as many columns is among those of array parameters, one for each column.
 *
 * <p>Hibernate's own {@code array_contains} is rendered {@code keys @> array[key]} on PostgreSQL, which no index serves;
 * {@code key = any(keys)} is. An array is one parameter whatever the number of keys, so the statement's text does not
 * change with it and every plan cache on the way holds one entry.
 */
public final class KeyFunctions implements FunctionContributor {

    /** More columns than any identifier has. */
    private static final int MOST_COLUMNS = 16;

    static String name(int columns) {
        return "subgraft_any_of_" + columns;
    }

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            contributions
                    .getFunctionRegistry()
                    .patternDescriptorBuilder(name(columns), pattern(columns))
                    .setExactArgumentCount(2 * columns)
                    .setInvariantType(contributions
                            .getTypeConfiguration()
                            .getBasicTypeRegistry()
                            .resolve(StandardBasicTypes.BOOLEAN))
                    .register();
        }
    }

    private static String pattern(int columns) {
        return columns == 1
                ? "?1=any(?2)"
                : "(" + arguments(1, columns) + ") in (select * from unnest(" + arguments(columns + 1, columns) + "))";
    }

    private static String arguments(int first, int count) {
        List<String> arguments = IntStream.range(first, first + count)
                .mapToObj(each -> "?" + each)
                .toList();
        return arguments.stream().collect(Collectors.joining(","));
    }
}
